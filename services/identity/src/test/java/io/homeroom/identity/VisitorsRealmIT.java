package io.homeroom.identity;

import static io.homeroom.platform.test.KeycloakServer.CLIENT_SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.KeycloakServer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the realm of those who come from providers has to be: good for nothing else. */
@WholeService
class VisitorsRealmIT {
  private static final String CLIENT = "homeroom-sign-in";

  @Autowired Households households;
  @Autowired Outside outside;
  @Autowired Realm realm;

  @ParameterizedTest
  @ValueSource(strings = {"homeroom-sign-in", "admin-cli", "account", "account-console"})
  void exchangesNoPassword(String client) {
    var answer =
        token(
            Map.of(
                "grant_type", "password",
                "client_id", client,
                "client_secret", CLIENT_SECRET,
                "username", "anybody",
                "password", "anything"));
    assertThat(answer.status()).isIn(400, 401);
    assertThat(answer.body()).doesNotContain("access_token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/family", "/internal/letters/019a0000-0000-7000-8000-000000000000"})
  void issuesTokensThatOpenNothing(String path) {
    var own =
        token(
                Map.of(
                    "grant_type", "client_credentials",
                    "client_id", CLIENT,
                    "client_secret", CLIENT_SECRET))
            .expect(200)
            .text("access_token");
    households.api().as(own).get(path).expect(401);
  }

  @ParameterizedTest
  @CsvSource({"client_secret, not-the-secret", "code_verifier, ''", "redirect_uri, ''"})
  void redeemsNoCodeForAnybodyElse(String parameter, String value) {
    var code = outside.comeFrom("google", outside.somebody());
    var asked =
        new HashMap<>(
            Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                CLIENT,
                "client_secret",
                CLIENT_SECRET,
                "code",
                code.code(),
                "code_verifier",
                BroughtCode.VERIFIER,
                "redirect_uri",
                BroughtCode.REDIRECT));
    asked.put(parameter, value);
    var answer = token(asked);
    assertThat(answer.status()).isIn(400, 401);
    assertThat(answer.body()).doesNotContain("_token");
  }

  @Test
  void saysOfAVisitorWhatTheProviderSaysAndNothingElse() {
    var outsider = outside.somebody();
    var code = outside.comeFrom("google", outsider);
    var answer =
        token(
                Map.of(
                    "grant_type",
                    "authorization_code",
                    "client_id",
                    CLIENT,
                    "client_secret",
                    CLIENT_SECRET,
                    "code",
                    code.code(),
                    "code_verifier",
                    BroughtCode.VERIFIER,
                    "redirect_uri",
                    BroughtCode.REDIRECT))
            .expect(200);
    var claims = RealmIT.claims(answer.text("id_token"));
    assertThat(claims.path("email").asString()).isEqualTo(outsider.email());
    assertThat(claims.path("email_verified").asBoolean()).isTrue();
    assertThat(RealmIT.claims(answer.text("access_token")).toString())
        .doesNotContain(outsider.email(), "role", "internal");
    assertThat(answer.json().has("refresh_token")).isFalse();
    assertThat(outside.visitors().toString()).doesNotContain(outsider.email(), outsider.name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/auth/callback",
        "http://127.0.0.1:8080/auth/callback/further",
        "http://127.0.0.1:8080/auth/callback@elsewhere.example",
        "http://127.0.0.1:8080"
      })
  void sendsNoCodeElsewhere(String redirect) {
    assertThat(outside.setOut("google", redirect)).startsWith("400 ");
  }

  private Answer token(Map<String, String> parameters) {
    return realm.token(KeycloakServer.visitors(), parameters);
  }
}
