package io.homeroom.marketplace;

import io.homeroom.platform.test.Tokens;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** People in each role, each with a client of their own. */
@TestComponent
public class People {
  private final Tokens tokens;
  private final Environment environment;

  People(Tokens tokens, Environment environment) {
    this.tokens = tokens;
    this.environment = environment;
  }

  public Client parent() {
    return of("parent", UUID.randomUUID());
  }

  public Client moderator() {
    return of("moderator", UUID.randomUUID());
  }

  public Client supplier(UUID person) {
    return of("supplier", person);
  }

  public Client of(String role, UUID person) {
    return client(tokens.of(role, person, UUID.randomUUID()));
  }

  public Client client(String token) {
    return new Client(environment.getRequiredProperty("local.server.port", Integer.class), token);
  }
}
