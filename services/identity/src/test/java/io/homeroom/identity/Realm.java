package io.homeroom.identity;

import io.homeroom.platform.test.KeycloakServer;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Keycloak as its administrator sees it. */
@TestComponent
public class Realm {
  private static final String TOKEN = "/protocol/openid-connect/token";

  /** Less than a token is good for. */
  private static final Duration KEPT = Duration.ofMinutes(1);

  private static final RestClient HTTP = RestClient.create();

  private record KeptToken(String value, long since) {
    boolean isFresh() {
      return System.nanoTime() - since < KEPT.toNanos();
    }
  }

  private final Map<String, KeptToken> kept = new ConcurrentHashMap<>();

  /** What the token endpoint says to a client that asks with these parameters. */
  public Answer token(Map<String, String> parameters) {
    return token(KeycloakServer.issuer(), parameters);
  }

  /** Likewise of another realm. */
  public Answer token(String realm, Map<String, String> parameters) {
    var form = new LinkedMultiValueMap<String, String>();
    parameters.forEach(form::add);
    return HTTP.post()
        .uri(realm + TOKEN)
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .body(form)
        .exchange(
            (request, response) ->
                new Answer(
                    response.getStatusCode().value(),
                    response.getHeaders(),
                    Objects.requireNonNullElse(response.bodyTo(String.class), "")));
  }

  /** One that a client got a while ago, if it did: many tests ask for a letter after each call. */
  public String keptServiceToken(String client) {
    return kept.compute(
            client,
            (_, before) ->
                before != null && before.isFresh()
                    ? before
                    : new KeptToken(serviceToken(client), System.nanoTime()))
        .value();
  }

  public String serviceToken(String client) {
    return token(
            Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                client,
                "client_secret",
                KeycloakServer.CLIENT_SECRET))
        .expect(200)
        .text("access_token");
  }

  /** The users of that name: none, or one. */
  public JsonNode users(UUID person) {
    return admin("/users?exact=true&briefRepresentation=false&username=" + person);
  }

  public JsonNode admin(String path) {
    return Objects.requireNonNull(
        HTTP.get()
            .uri(KeycloakServer.url() + "/admin/realms/homeroom" + path)
            .headers(headers -> headers.setBearerAuth(keptServiceToken("homeroom-identity")))
            .retrieve()
            .body(JsonNode.class));
  }
}
