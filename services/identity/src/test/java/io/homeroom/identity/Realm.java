package io.homeroom.identity;

import io.homeroom.platform.test.KeycloakServer;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Keycloak as its administrator sees it. */
@TestComponent
public class Realm {
  private static final String TOKEN = "/protocol/openid-connect/token";

  /** What the token endpoint says to a client that asks with these parameters. */
  public Answer token(Map<String, String> parameters) {
    return token(KeycloakServer.issuer(), parameters);
  }

  /** Likewise of another realm. */
  public Answer token(String realm, Map<String, String> parameters) {
    var form = new LinkedMultiValueMap<String, String>();
    parameters.forEach(form::add);
    return RestClient.create(realm)
        .post()
        .uri(TOKEN)
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .body(form)
        .exchange(
            (request, response) ->
                new Answer(
                    response.getStatusCode().value(),
                    response.getHeaders(),
                    Objects.requireNonNullElse(response.bodyTo(String.class), "")));
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
        RestClient.create(KeycloakServer.url() + "/admin/realms/homeroom")
            .get()
            .uri(path)
            .headers(headers -> headers.setBearerAuth(serviceToken("homeroom-identity")))
            .retrieve()
            .body(JsonNode.class));
  }
}
