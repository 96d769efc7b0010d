package io.homeroom.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.homeroom.platform.test.Tokens;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Tokens that say the right things and are signed by somebody else. */
@PlatformTest
class ForgedTokenTests {
  private static final String KEY_ID = "test";

  @Autowired RestTestClient client;
  @Autowired Tokens tokens;

  @Test
  void takesTheSameClaimsFromTheIssuer() {
    var genuine = tokens.parent(UUID.randomUUID(), UUID.randomUUID());
    client
        .get()
        .uri("/api/me")
        .header(HttpHeaders.AUTHORIZATION, Tokens.bearer(genuine))
        .exchange()
        .expectStatus()
        .isOk();
  }

  @Test
  void refusesAnotherKeyOfTheSameName() throws JOSEException {
    var key = new RSAKeyGenerator(2048).keyID(KEY_ID).generate();
    refused(signed(JWSAlgorithm.RS256, new RSASSASigner(key)));
  }

  @Test
  void refusesThePublicKeyTakenForAPassword() throws JOSEException, IOException, ParseException {
    var published = JWKSet.load(URI.create(tokens.issuer() + "/keys").toURL());
    var publicKey = published.getKeyByKeyId(KEY_ID).toRSAKey().toRSAPublicKey().getEncoded();
    refused(signed(JWSAlgorithm.HS256, new MACSigner(publicKey)));
    refused(signed(JWSAlgorithm.HS256, new MACSigner(published.toString().getBytes(UTF_8))));
  }

  @Test
  void refusesAnotherAlgorithm() throws JOSEException {
    var key = new ECKeyGenerator(Curve.P_256).keyID(KEY_ID).generate();
    refused(signed(JWSAlgorithm.ES256, new ECDSASigner(key)));
  }

  @Test
  void refusesClaimsExchangedUnderGenuineSignature() throws ParseException {
    var mine = SignedJWT.parse(tokens.parent(UUID.randomUUID(), UUID.randomUUID()));
    var others = SignedJWT.parse(tokens.parent(UUID.randomUUID(), UUID.randomUUID()));
    refused(
        "%s.%s.%s"
            .formatted(
                mine.getHeader().toBase64URL(),
                others.getPayload().toBase64URL(),
                mine.getSignature()));
  }

  private String signed(JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(tokens.issuer())
            .issueTime(Date.from(Instant.now()))
            .expirationTime(Date.from(Instant.now().plusSeconds(300)))
            .subject(UUID.randomUUID().toString())
            .claim("role", "superadmin")
            .claim("tier", "free")
            .build();
    var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(KEY_ID).build(), claims);
    token.sign(signer);
    return token.serialize();
  }

  private void refused(String token) {
    client
        .get()
        .uri("/api/me")
        .header(HttpHeaders.AUTHORIZATION, Tokens.bearer(token))
        .exchange()
        .expectStatus()
        .isUnauthorized()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("unauthorized");
  }
}
