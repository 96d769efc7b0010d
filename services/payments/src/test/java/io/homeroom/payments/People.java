package io.homeroom.payments;

import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.http.Client;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Who calls the service, each with a client of their own. */
@TestComponent
public class People {
  private final Tokens tokens;
  private final Environment environment;

  People(Tokens tokens, Environment environment) {
    this.tokens = tokens;
    this.environment = environment;
  }

  public Client booking() {
    return client(tokens.service("homeroom-booking"));
  }

  public Client marketplace() {
    return client(tokens.service("homeroom-marketplace"));
  }

  /** The family's first parent. */
  public Client parent(UUID family) {
    return parent(family, family);
  }

  public Client parent(UUID person, UUID family) {
    return client(tokens.parent(person, family));
  }

  /** Somebody in a role that has no family. */
  public Client staff(String role, UUID person) {
    return client(
        tokens.custom(
            claims ->
                claims
                    .subject(person.toString())
                    .claim("sid", UUID.randomUUID().toString())
                    .claim("role", role)
                    .claim("tier", "free")));
  }

  public Client moderator() {
    return moderator(UUID.randomUUID());
  }

  public Client moderator(UUID person) {
    return client(tokens.of("moderator", person, UUID.randomUUID()));
  }

  public Client client(String token) {
    return new Client(environment.getRequiredProperty("local.server.port", Integer.class), token);
  }
}
