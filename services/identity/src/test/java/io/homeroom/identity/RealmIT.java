package io.homeroom.identity;

import static io.homeroom.platform.test.KeycloakServer.CLIENT_SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.test.KeycloakServer;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the realm has to be, seen on a real Keycloak. */
@WholeService
class RealmIT {
  @Autowired Households households;
  @Autowired Realm realm;

  @Test
  void namesThePersonTheSessionAndTheFamilyInItsTokens() {
    var parent = households.register();
    var claims = claims(parent.accessToken());
    assertThat(claims.path("sub").asString()).isEqualTo(parent.personId().toString());
    assertThat(claims.path("sid").asString()).isEqualTo(parent.sessionId());
    assertThat(claims.path("role").asString()).isEqualTo("parent");
    assertThat(claims.path("tier").asString()).isEqualTo("free");
    assertThat(claims.path("family").asString()).isEqualTo(parent.familyId().toString());
    assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
    assertThat(claims.path("scope").asString("")).doesNotContain("internal");
  }

  @Test
  void keepsSessionsFor45Days() {
    var tokens = households.register().registered();
    assertThat(tokens.json().at("/tokens/refreshExpiresIn").asLong()).isEqualTo(45 * 86_400);
    assertThat(tokens.json().at("/tokens/expiresIn").asLong()).isEqualTo(300);
  }

  @Test
  void neverGivesAPersonTheInternalScope() {
    var parent = households.register();
    var asked = new HashMap<>(password(parent, "homeroom-identity", CLIENT_SECRET));
    asked.put("scope", "internal");
    var answer = realm.token(asked);
    if (answer.status() == 200) {
      var claims = claims(answer.text("access_token"));
      assertThat(claims.path("scope").asString("")).doesNotContain("internal");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "admin-cli",
        "account",
        "account-console",
        "security-admin-console",
        "broker",
        "realm-management",
        "homeroom-identity",
        "homeroom-identity-password",
        "homeroom-gateway",
        "homeroom-notification",
        "unheard-of"
      })
  void exchangesNoPasswordForAClientWithoutASecret(String client) {
    assertRefused(realm.token(password(households.register(), client, "")));
  }

  @ParameterizedTest
  @CsvSource({
    "homeroom-gateway",
    "homeroom-booking",
    "homeroom-marketplace",
    "homeroom-notification",
    "homeroom-operator"
  })
  void exchangesNoPasswordForOtherServices(String client) {
    assertRefused(realm.token(password(households.register(), client, CLIENT_SECRET)));
  }

  @Test
  @HashedAsInProduction
  void hashesPasswordsByArgon2idAsOwaspAdvises() {
    var parent = households.register();
    var user = realm.users(parent.personId()).at("/0/id").asString();
    var stored = realm.admin("/users/" + user + "/credentials").at("/0/credentialData").asString();
    var data = JsonMapper.shared().readTree(stored);
    assertThat(data.path("algorithm").asString()).isEqualTo("argon2");
    assertThat(data.path("hashIterations").asInt()).isEqualTo(5);
    var parameters = data.path("additionalParameters");
    assertThat(parameters.at("/type/0").asString()).isEqualTo("id");
    assertThat(parameters.at("/memory/0").asInt()).isGreaterThanOrEqualTo(7168);
    assertThat(parameters.at("/parallelism/0").asInt()).isEqualTo(1);
  }

  @Test
  void saysWhetherAPasswordIsRightWithoutASessionOrAToken() {
    var parent = households.register();
    parent.home().delete("/api/auth/sessions").expect(204);
    var asked = password(parent, "homeroom-identity-password", CLIENT_SECRET);
    var right = realm.token(asked).expect(401);
    assertThat(right.body()).contains("the-password-is-right").doesNotContain("_token");
    asked.put("password", "not-the-password");
    assertThat(realm.token(asked).expect(400).body()).doesNotContain("the-password-is-right");
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(sessionsOf(parent)).isEmpty());
  }

  @Test
  void leavesCountingWrongPasswordsToIdentity() {
    var parent = households.register();
    var asked = password(parent, "homeroom-identity-password", CLIENT_SECRET);
    asked.put("password", "not-the-password");
    for (int i = 0; i < 40; i++) {
      realm.token(asked).expect(400);
    }
    households.api().post("/api/auth/login", parent.credentials()).expect(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "homeroom-identity",
        "homeroom-notification",
        "homeroom-progress",
        "homeroom-booking",
        "homeroom-marketplace",
        "homeroom-gateway",
        "homeroom-operator"
      })
  void knowsServicesByTheInternalScopeAlone(String client) {
    var claims = claims(realm.serviceToken(client));
    assertThat(claims.path("azp").asString()).isEqualTo(client);
    assertThat(claims.path("scope").asString()).contains("internal");
    assertThat(claims.has("role")).isFalse();
    assertThat(claims.has("family")).isFalse();
    assertThat(claims.has("sid")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"email", "firstName", "lastName"})
  void keepsNothingThatNamesAPerson(String field) {
    var parent = households.register();
    var id = realm.users(parent.personId()).at("/0/id").asString();
    RestClient.create(KeycloakServer.url() + "/admin/realms/homeroom")
        .put()
        .uri("/users/{id}", id)
        .headers(headers -> headers.setBearerAuth(realm.serviceToken("homeroom-identity")))
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of(field, "canary@example.org"))
        .exchange((request, response) -> response.getStatusCode());
    assertThat(realm.users(parent.personId()).toString()).doesNotContain("canary");
  }

  private JsonNode sessionsOf(Households.Household parent) {
    var user = realm.users(parent.personId()).at("/0/id").asString();
    return realm.admin("/users/" + user + "/sessions");
  }

  private static Map<String, String> password(
      Households.Household parent, String client, String secret) {
    var parameters = new HashMap<String, String>();
    parameters.put("grant_type", "password");
    parameters.put("client_id", client);
    if (!secret.isEmpty()) {
      parameters.put("client_secret", secret);
    }
    parameters.put("username", parent.personId().toString());
    parameters.put("password", Households.PASSWORD);
    return parameters;
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).isIn(400, 401);
    assertThat(answer.text("error")).isIn("invalid_client", "unauthorized_client");
    assertThat(answer.body()).doesNotContain("access_token");
  }

  static JsonNode claims(String token) {
    var payload = token.split("\\.", -1)[1];
    return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(payload));
  }
}
