package io.homeroom.platform.web;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import io.homeroom.platform.test.Tokens;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@PlatformTest
class SecurityTests {
  private static final UUID PERSON = UUID.fromString("0190a1b2-0000-7000-8000-000000000001");
  private static final UUID FAMILY = UUID.fromString("0190a1b2-0000-7000-8000-000000000002");

  @Autowired RestTestClient client;
  @Autowired Tokens tokens;

  @Test
  void tellsControllersWhoCalls() {
    get("/api/me", tokens.of("parent", PERSON, FAMILY, "session-1"))
        .expectStatus()
        .isOk()
        .expectBody()
        .json(
            """
            {"personId": "%s", "sessionId": "session-1", "role": "PARENT", "tier": "free",
             "familyId": "%s"}"""
                .formatted(PERSON, FAMILY));
  }

  @Test
  void asksStrangersForToken() {
    refused(client.get().uri("/api/me").exchange(), 401, "unauthorized")
        .expectHeader()
        .valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    refused(client.get().uri("/api/no-such-path").exchange(), 401, "unauthorized");
    refused(client.get().uri("/internal/secret").exchange(), 401, "unauthorized");
    refused(client.get().uri("/elsewhere").exchange(), 401, "unauthorized");
    refused(client.get().uri("/error").exchange(), 401, "unauthorized");
  }

  @Test
  void saysNotFoundOnlyToThoseWhoMayKnow() {
    refused(get("/api/no-such-path", parent()), 404, "not-found");
  }

  @Test
  void deniesPathsNobodyOpened() {
    refused(client.get().uri("/.well-known/oauth-protected-resource").exchange(), 404, "not-found");
    refused(get("/elsewhere", parent()), 403, "forbidden");
    refused(get("/elsewhere", tokens.service("homeroom-identity")), 403, "forbidden");
  }

  @Test
  void keepsServicesAndPeopleApart() {
    refused(get("/api/me", tokens.service("homeroom-identity")), 403, "forbidden");
    refused(get("/internal/secret", parent()), 403, "forbidden");
    get("/internal/secret", tokens.service("homeroom-identity")).expectStatus().isOk();
  }

  @Test
  void takesNobodyForServiceWhoHasTraitsOfPerson() {
    refused(get("/internal/secret", person(c -> c.claim("scope", "internal"))), 403, "forbidden");
    var session =
        tokens.custom(c -> c.subject("x").claim("scope", "internal").claim("sid", "session"));
    refused(get("/internal/secret", session), 403, "forbidden");
    var family = tokens.custom(c -> c.subject("x").claim("scope", "internal").claim("family", "f"));
    refused(get("/internal/secret", family), 403, "forbidden");
  }

  @ParameterizedTest
  @CsvSource({"sub, not-a-uuid", "role, emperor", "role, PARENT", "tier, gold", "family, none"})
  void refusesMalformedClaims(String claim, String value) {
    refused(get("/api/me", person(c -> c.claim(claim, value))), 401, "unauthorized");
  }

  @Test
  void refusesMissingTier() {
    refused(get("/api/me", person(c -> c.claim("tier", null))), 401, "unauthorized");
  }

  @Test
  void refusesTokensOfAnotherIssuer() {
    refused(get("/api/me", person(c -> c.issuer("http://evil"))), 401, "unauthorized");
  }

  @Test
  void allowsThirtySecondsOfClockSkewAndNoMore() {
    get("/api/me", expired(20)).expectStatus().isOk();
    refused(get("/api/me", expired(40)), 401, "unauthorized");
  }

  @Test
  void refusesWhatIsNotAnAccessToken() {
    refused(get("/api/me", person(c -> c.claim("typ", "ID"))), 401, "unauthorized");
    refused(get("/api/me", unsigned()), 401, "unauthorized");
    refused(get("/api/me", "garbage"), 401, "unauthorized");
    get("/api/me", person(c -> c.claim("typ", "Bearer"))).expectStatus().isOk();
  }

  @Test
  void handsCallerToOpenPathsOnlyIfThereIsOne() {
    client.get().uri("/api/search/caller").exchange().expectBody().isEmpty();
    get("/api/search/caller", parent())
        .expectBody()
        .jsonPath("$.personId")
        .isEqualTo(PERSON.toString());
    refused(client.get().uri("/api/search/must-sign-in").exchange(), 401, "unauthorized");
    refused(get("/api/search/must-sign-in", tokens.service("homeroom-identity")), 403, "forbidden");
  }

  @Test
  void heedsRolesOnMethods() {
    refused(get("/api/admin", parent()), 403, "forbidden");
    get("/api/admin", tokens.of("superadmin", PERSON, FAMILY)).expectStatus().isOk();
    refused(client.get().uri("/api/failures/denied").exchange(), 401, "unauthorized");
    refused(get("/api/failures/denied", parent()), 403, "forbidden");
  }

  @Test
  void keepsNoSessionAndSetsSafeHeaders() {
    get("/api/me", parent())
        .expectHeader()
        .doesNotExist(HttpHeaders.SET_COOKIE)
        .expectHeader()
        .valueEquals("X-Content-Type-Options", "nosniff");
  }

  @Test
  void opensHealthAndGuardsTheOtherEndpoints() {
    client.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
    refused(client.get().uri("/actuator/metrics").exchange(), 401, "unauthorized");
    refused(get("/actuator/metrics", parent()), 403, "forbidden");
    get("/actuator/metrics", tokens.service("prometheus")).expectStatus().isOk();
    get("/actuator/prometheus", tokens.service("prometheus")).expectStatus().isOk();
  }

  private String parent() {
    return tokens.parent(PERSON, FAMILY);
  }

  private String person(UnaryOperator<JWTClaimsSet.Builder> changes) {
    return tokens.custom(
        claims ->
            changes.apply(
                claims
                    .subject(PERSON.toString())
                    .claim("role", "parent")
                    .claim("tier", "free")
                    .claim("family", FAMILY.toString())));
  }

  private String expired(int secondsAgo) {
    var end = Instant.now().minusSeconds(secondsAgo);
    return person(
        c -> c.issueTime(Date.from(end.minusSeconds(300))).expirationTime(Date.from(end)));
  }

  private String unsigned() {
    return new PlainJWT(
            new JWTClaimsSet.Builder()
                .issuer(tokens.issuer())
                .subject(PERSON.toString())
                .claim("role", "parent")
                .claim("tier", "free")
                .build())
        .serialize();
  }

  private ResponseSpec get(String path, String token) {
    return client.get().uri(path).header(HttpHeaders.AUTHORIZATION, "Bearer " + token).exchange();
  }

  private static ResponseSpec refused(ResponseSpec answer, int status, String code) {
    answer.expectStatus().isEqualTo(status);
    answer.expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
    answer.expectBody().jsonPath("$.code").isEqualTo(code).jsonPath("$.traceId").isNotEmpty();
    return answer;
  }
}
