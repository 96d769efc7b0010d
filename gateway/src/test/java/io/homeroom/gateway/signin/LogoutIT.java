package io.homeroom.gateway.signin;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.gateway.BrowserFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class LogoutIT extends BrowserFixture {

  @BeforeEach
  void identityAnswers() {
    identitySignsIn();
    IDENTITY.stubFor(get("/api/family").willReturn(okJson("{}")));
  }

  @Test
  void forgetsEverythingAtLogout() {
    var cookie = signIn();
    var answer = logout(cookie).expectStatus().isNoContent();
    assertThat(cookieOf(answer).getMaxAge()).isZero();
    IDENTITY.verify(
        1,
        postRequestedFor(urlEqualTo("/api/auth/logout"))
            .withHeader("Authorization", matching("Bearer .+")));
    family(cookie).expectStatus().isUnauthorized();
  }

  @Test
  void doesNotPretendToHaveLoggedOut() {
    var cookie = signIn();
    IDENTITY.stubFor(post("/api/auth/logout").willReturn(serverError()));
    logout(cookie).expectStatus().isEqualTo(503).expectCookie().doesNotExist(COOKIE);
    identitySignsIn();
    logout(cookie).expectStatus().isNoContent();
  }

  private ResponseSpec logout(String cookie) {
    return fromPage(client.post().uri("/auth/logout")).cookie(COOKIE, cookie).exchange();
  }
}
