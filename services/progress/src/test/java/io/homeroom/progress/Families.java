package io.homeroom.progress;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.Registry;
import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.http.Client;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** Families that identity would know. */
@Primary
@TestComponent
public class Families implements Registry {
  private final Map<UUID, Child> registered = new ConcurrentHashMap<>();
  private final Tokens tokens;
  private final Environment environment;

  Families(Tokens tokens, Environment environment) {
    this.tokens = tokens;
    this.environment = environment;
  }

  /** A family of one parent and one child. */
  public Family register() {
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

  public Client client(String token) {
    return new Client(environment.getRequiredProperty("local.server.port", Integer.class), token);
  }

  /** Of another process of the service. */
  public Client clientAt(int port, String token) {
    return new Client(port, token);
  }

  @Override
  public Optional<Child> find(UUID child) {
    return Optional.ofNullable(registered.get(child));
  }
}
