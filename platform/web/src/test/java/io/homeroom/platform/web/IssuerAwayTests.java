package io.homeroom.platform.web;

import io.homeroom.platform.test.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

@PlatformTest
@TestPropertySource(
    properties = "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/keys")
class IssuerAwayTests {
  @Autowired RestTestClient client;
  @Autowired Tokens tokens;

  @Test
  void asksToComeBackWhileTheKeysAreOutOfReach() {
    client
        .get()
        .uri("/api/me")
        .header(
            HttpHeaders.AUTHORIZATION,
            "Bearer " + tokens.parent(UUID.randomUUID(), UUID.randomUUID()))
        .exchange()
        .expectStatus()
        .isEqualTo(503)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectHeader()
        .valueEquals(HttpHeaders.RETRY_AFTER, "5");
  }
}
