package io.homeroom.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.KeycloakServer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/** The realm that stands in for Google, Apple and Facebook, and people who have accounts there. */
@TestComponent
public class Outside {
  private static final String PASSWORD = "known-to-the-provider";
  private static final String SHA_256 =
      "&code_challenge_method=S256&code_challenge=" + BroughtCode.challengeOf(BroughtCode.VERIFIER);

  /** Somebody with an account at a provider. */
  public record Outsider(String username, String email, String name) {}

  public Outsider somebody() {
    return somebody(Households.someEmail(), true);
  }

  public Outsider somebody(String email, boolean verified) {
    var username = UUID.randomUUID().toString();
    var first = "Canary-" + username.substring(0, 8);
    master("/admin/realms/outside/users")
        .contentType(MediaType.APPLICATION_JSON)
        .body(
            Map.of(
                "username",
                username,
                "enabled",
                true,
                "email",
                email,
                "emailVerified",
                verified,
                "firstName",
                first,
                "lastName",
                "Outside",
                "credentials",
                List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))))
        .retrieve()
        .toBodilessEntity();
    return new Outsider(username, email, first + " Outside");
  }

  /** Sets out for a provider, signs in there, and comes back with a code. */
  public BroughtCode comeFrom(String provider, Outsider who) {
    return comeFrom(provider, who, BroughtCode.REDIRECT);
  }

  /** Likewise, to another address than that of browsers. */
  public BroughtCode comeFrom(String provider, Outsider who, String redirect) {
    var nonce = UUID.randomUUID().toString();
    var address = authorization(provider, redirect, nonce, SHA_256);
    var back = new ProviderBrowser().signIn(address, who.username(), PASSWORD);
    assertThat(back).startsWith(redirect + "?");
    return BroughtCode.in(back, nonce);
  }

  /** Sets out to come back somewhere else; what Keycloak says to that. */
  public String setOut(String provider, String redirect) {
    return setOut(provider, redirect, SHA_256);
  }

  /** Likewise, with something else as the challenge of PKCE. */
  public String setOut(String provider, String redirect, String challenge) {
    var address = authorization(provider, redirect, "nonce", challenge);
    return new ProviderBrowser().signIn(address, "", "");
  }

  private static String authorization(
      String provider, String redirect, String nonce, String challenge) {
    return KeycloakServer.visitors()
        + "/protocol/openid-connect/auth?response_type=code&scope=openid"
        + "&client_id=homeroom-sign-in&state=state-of-a-test&nonce="
        + nonce
        + "&redirect_uri="
        + UriUtils.encode(redirect, UTF_8)
        + challenge
        + "&kc_idp_hint="
        + provider;
  }

  /** Everybody who is in the visitors' realm at this moment. */
  public JsonNode visitors() {
    return Objects.requireNonNull(
        RestClient.create(KeycloakServer.url())
            .get()
            .uri("/admin/realms/homeroom-visitors/users?briefRepresentation=false&max=1000")
            .headers(headers -> headers.setBearerAuth(masterToken()))
            .retrieve()
            .body(JsonNode.class));
  }

  private static RestClient.RequestBodySpec master(String path) {
    return RestClient.create(KeycloakServer.url())
        .post()
        .uri(path)
        .headers(headers -> headers.setBearerAuth(masterToken()));
  }

  private static String masterToken() {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("grant_type", "password");
    form.add("client_id", "admin-cli");
    form.add("username", "admin");
    form.add("password", KeycloakServer.CLIENT_SECRET);
    return Objects.requireNonNull(
            RestClient.create(KeycloakServer.url())
                .post()
                .uri("/realms/master/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(JsonNode.class))
        .path("access_token")
        .asString();
  }
}
