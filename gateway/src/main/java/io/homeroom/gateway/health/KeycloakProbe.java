package io.homeroom.gateway.health;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Without Keycloak nobody signs in, yet whoever is signed in goes on. */
@Component
class KeycloakProbe implements Probe {

  private final WebClient client;

  KeycloakProbe(WebClient.Builder builder, @Value("${homeroom.keycloak.realm}") String realm) {
    this.client = builder.clone().baseUrl(realm).build();
  }

  @Override
  public String part() {
    return "keycloak";
  }

  @Override
  public boolean essential() {
    return false;
  }

  @Override
  public Mono<State> look() {
    return client
        .get()
        .uri("/.well-known/openid-configuration")
        .retrieve()
        .toBodilessEntity()
        .map(_ -> State.UP);
  }
}
