package io.homeroom.gateway.access;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.homeroom.gateway.GatewayFixture;
import io.homeroom.platform.test.Tokens;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenIT extends GatewayFixture {

  @BeforeEach
  void servicesAnswerEverything() {
    IDENTITY.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    BOOKING.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    MARKETPLACE.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    PROGRESS.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    NOTIFICATION.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    sessionLives();
  }

  @Test
  void refusesServicesAtTheDoor() {
    refused(Tokens.bearer(tokens.service("homeroom-identity")), 403, "forbidden");
  }

  @Test
  void refusesRoleItDoesNotKnow() {
    refused(
        Tokens.bearer(tokens.of("emperor", UUID.randomUUID(), UUID.randomUUID(), sessionId)),
        403,
        "forbidden");
  }

  @Test
  void refusesExpiredToken() {
    var past = Date.from(Instant.now().minusSeconds(120));
    refused(Tokens.bearer(tokens.custom(it -> it.expirationTime(past))), 401, "token-invalid");
  }

  @Test
  void refusesTokenOfOtherIssuer() {
    refused(Tokens.bearer(tokens.custom(it -> it.issuer("http://evil"))), 401, "token-invalid");
  }

  @Test
  void refusesIdTokens() {
    refused(
        Tokens.bearer(tokens.custom(it -> person(it).claim("typ", "ID"))), 401, "token-invalid");
  }

  @Test
  void refusesTokenWithoutSession() {
    refused(
        Tokens.bearer(tokens.custom(it -> it.subject(personId).claim("role", "parent"))),
        401,
        "token-invalid");
  }

  @Test
  void refusesOtherAlgorithms() throws JOSEException {
    var claims = person(new JWTClaimsSet.Builder().issuer(tokens.issuer())).build();
    var forged = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
    forged.sign(new MACSigner("0123456789012345678901234567890123456789"));
    refused("Bearer " + forged.serialize(), 401, "token-invalid");
  }

  @Test
  void refusesUnsignedTokenAndNonsense() {
    refused("Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.", 401, "token-invalid");
    refused("Bearer nonsense", 401, "token-invalid");
  }

  private JWTClaimsSet.Builder person(JWTClaimsSet.Builder claims) {
    return claims
        .subject(personId)
        .claim("role", "parent")
        .claim("sid", sessionId)
        .expirationTime(Date.from(Instant.now().plusSeconds(60)));
  }

  private void refused(String authorization, int status, String code) {
    client
        .get()
        .uri("/api/family")
        .header("Authorization", authorization)
        .exchange()
        .expectStatus()
        .isEqualTo(status)
        .expectHeader()
        .contentType("application/problem+json")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code)
        .jsonPath("$.status")
        .isEqualTo(status);
    nothingPassed();
  }

  private static void nothingPassed() {
    IDENTITY.verify(0, anyRequestedFor(anyUrl()));
    BOOKING.verify(0, anyRequestedFor(anyUrl()));
    MARKETPLACE.verify(0, anyRequestedFor(anyUrl()));
    PROGRESS.verify(0, anyRequestedFor(anyUrl()));
    NOTIFICATION.verify(0, anyRequestedFor(anyUrl()));
  }
}
