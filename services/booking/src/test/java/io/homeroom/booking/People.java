package io.homeroom.booking;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.Registry;
import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.http.Client;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
    return client(tokens.parent(UUID.randomUUID(), UUID.randomUUID()));
  }

  /** A family of one parent and so many children. */
  public Family family(int children) {
    var id = UUID.randomUUID();
    var parent = UUID.randomUUID();
    var kids = Stream.generate(() -> new Child(UUID.randomUUID(), id)).limit(children).toList();
    kids.forEach(child -> registered.put(child.id(), child));
    return new Family(
        id,
        parent,
        kids.stream().map(Child::id).toList(),
        client(tokens.parent(parent, id)),
        client(tokens.child(kids.getFirst().id(), id)));
  }

  public Family family() {
    return family(1);
  }

  @Override
  public Optional<Child> find(UUID child) {
    return Optional.ofNullable(registered.get(child));
  }

  /** A coach, with a course at a price. */
  public Coach coach(long minor) {
    var id = UUID.randomUUID();
    var client = client(tokens.of("coach", id, UUID.randomUUID()));
    var course =
        client.post("/api/booking/courses", Coach.course(minor)).expect(201).id("courseId");
    return new Coach(id, client, course);
  }

  public Coach coach() {
    return coach(2500);
  }

  public Client moderator() {
    return moderator(UUID.randomUUID());
  }

  public Client moderator(UUID person) {
    return client(tokens.of("moderator", person, UUID.randomUUID()));
  }

  private Client client(String token) {
    return new Client(environment.getRequiredProperty("local.server.port", Integer.class), token);
  }
}
