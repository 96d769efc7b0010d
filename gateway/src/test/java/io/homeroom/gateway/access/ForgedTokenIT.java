package io.homeroom.gateway.access;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.homeroom.gateway.GatewayFixture;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens that are right in everything but their signature. */
class ForgedTokenIT extends GatewayFixture {

  @BeforeEach
  void everythingElseIsRight() {
    sessionLives();
    IDENTITY.stubFor(get("/api/family").willReturn(okJson("{}")));
  }

  @Test
  void refusesTokenWithoutSignature() {
    refused(new PlainJWT(claims()).serialize());
  }

  @Test
  void refusesTokenOfOtherKeyUnderTheRightName() throws JOSEException {
    var other = new RSAKeyGenerator(2048).keyID("test").generate();
    refused(signed(JWSAlgorithm.RS256, new RSASSASigner(other)));
  }

  @Test
  void doesNotTakePublicKeyForSharedSecret() throws IOException, ParseException, JOSEException {
    var key = publicKey().toRSAPublicKey().getEncoded();
    var pem =
        "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
            .formatted(Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key));
    refused(signed(JWSAlgorithm.HS256, new MACSigner(key)));
    refused(signed(JWSAlgorithm.HS256, new MACSigner(pem.getBytes(UTF_8))));
  }

  @Test
  void refusesOtherAlgorithmOfItsKind() throws JOSEException {
    var other = new RSAKeyGenerator(2048).keyID("test").generate();
    refused(signed(JWSAlgorithm.PS256, new RSASSASigner(other)));
  }

  private RSAKey publicKey() throws IOException, ParseException {
    return JWKSet.load(URI.create(tokens.issuer() + "/keys").toURL())
        .getKeyByKeyId("test")
        .toRSAKey();
  }

  private String signed(JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
    var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID("test").build(), claims());
    token.sign(signer);
    return token.serialize();
  }

  private JWTClaimsSet claims() {
    return new JWTClaimsSet.Builder()
        .issuer(tokens.issuer())
        .subject(personId)
        .claim("sid", sessionId)
        .claim("role", "parent")
        .expirationTime(Date.from(Instant.now().plusSeconds(60)))
        .build();
  }

  private void refused(String token) {
    client
        .get()
        .uri("/api/family")
        .header("Authorization", "Bearer " + token)
        .exchange()
        .expectStatus()
        .isUnauthorized()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("token-invalid");
    IDENTITY.verify(0, anyRequestedFor(anyUrl()));
  }
}
