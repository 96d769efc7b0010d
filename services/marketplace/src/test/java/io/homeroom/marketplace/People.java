package io.homeroom.marketplace;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.Registry;
import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.Client;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** People in each role, each with a client of their own, and the families that identity knows. */
@Primary
@TestComponent
public class People implements Registry {
  private final Map<UUID, Child> registered = new ConcurrentHashMap<>();
  private final Tokens tokens;
  private final Environment environment;

  People(Tokens tokens, Environment environment) {
    this.tokens = tokens;
    this.environment = environment;
  }

  public Client parent() {
    return of("parent", UUID.randomUUID());
  }

  public Client parent(UUID person, UUID family) {
    return client(tokens.parent(person, family));
  }

  /** A parent at another instance of the service. */
  public Client parentAt(int port) {
    return client(port, tokens.of("parent", UUID.randomUUID(), UUID.randomUUID()));
  }

  /** A family of one parent and one child. */
  public Family family() {
    var child = new Child(UUID.randomUUID(), UUID.randomUUID());
    registered.put(child.id(), child);
    var parent = UUID.randomUUID();
    return new Family(
        child,
        parent,
        client(tokens.parent(parent, child.family())),
        client(tokens.child(child.id(), child.family())));
  }

  /** Another child of the family. */
  public Child sibling(Child child) {
    var sibling = new Child(UUID.randomUUID(), child.family());
    registered.put(sibling.id(), sibling);
    return sibling;
  }

  @Override
  public Optional<Child> find(UUID child) {
    return Optional.ofNullable(registered.get(child));
  }

  public Client moderator() {
    return of("moderator", UUID.randomUUID());
  }

  public Client supplier(UUID person) {
    return of("supplier", person);
  }

  /** A supplier whose shop is open. */
  public Shopkeeper shopkeeper() {
    var keeper = applicant();
    decide(keeper, "approve").expect(200);
    return keeper;
  }

  /** A supplier whose shop has only been applied for. */
  public Shopkeeper applicant() {
    var id = UUID.randomUUID();
    var keeper = new Shopkeeper(id, supplier(id));
    keeper.client().post(Shopkeeper.SHOP, Shopkeeper.shop()).expect(201);
    return keeper;
  }

  /** A moderator decides on a shop. */
  public Answer decide(Shopkeeper keeper, String decision) {
    return moderator()
        .post(
            "/api/admin/store/shops/" + keeper.id() + "/" + decision,
            Map.of("reason", "Unsafe parts"));
  }

  public Client of(String role, UUID person) {
    return client(tokens.of(role, person, UUID.randomUUID()));
  }

  public String tokenOf(Child child) {
    return tokens.child(child.id(), child.family());
  }

  /** At another instance of the service. */
  public Client client(int port, String token) {
    return new Client(port, token);
  }

  public Client client(String token) {
    return new Client(environment.getRequiredProperty("local.server.port", Integer.class), token);
  }
}
