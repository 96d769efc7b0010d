package io.homeroom.gateway.signin;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.gateway.BrowserFixture;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** The secret of a trusted device is for no script to read. */
class DeviceCookieIT extends BrowserFixture {
  private static final String DEVICE = "homeroom-device";
  private static final String SECRET = "019a0000-0000-7000-8000-000000000000.a-secret-of-a-device";

  @BeforeEach
  void identityTrustsTheDevice() {
    identitySignsIn();
    var answer = tokensFor(300, refreshToken).replaceFirst("}", ", \"deviceSecret\": \"%s\"}");
    IDENTITY.stubFor(post("/api/auth/otp/verify").willReturn(okJson(answer.formatted(SECRET))));
  }

  @Test
  void keepsTheSecretInACookieAndOutOfTheAnswer() {
    var answer = enterCode();
    assertThat(answer.getResponseBody()).contains("sessionId").doesNotContain("deviceSecret");
    var cookie = Objects.requireNonNull(answer.getResponseCookies().getFirst(DEVICE));
    assertThat(cookie.getValue()).isEqualTo(SECRET);
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.isSecure()).isTrue();
    assertThat(cookie.getSameSite()).isEqualTo("Strict");
    assertThat(cookie.getMaxAge()).isEqualTo(Duration.ofDays(45));
  }

  @Test
  void showsItAtTheNextSignIn() {
    fromPage(client.post().uri("/auth/login").cookie(DEVICE, SECRET)).exchange();
    IDENTITY.verify(
        postRequestedFor(urlEqualTo("/api/auth/login")).withHeader("Device-ID", equalTo(SECRET)));
  }

  private EntityExchangeResult<String> enterCode() {
    return fromPage(
            client
                .post()
                .uri("/auth/otp/verify")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .returnResult();
  }
}
