package io.homeroom.gateway.signin;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.gateway.BrowserFixture;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class SignInIT extends BrowserFixture {

  @BeforeEach
  void identityAnswers() {
    identitySignsIn();
    IDENTITY.stubFor(get("/api/family").willReturn(okJson("{}")));
  }

  @Test
  void letsPageInByItsCookie() {
    var cookie = signIn();
    family(cookie).expectStatus().isOk();
    IDENTITY.verify(
        getRequestedFor(urlEqualTo("/api/family"))
            .withHeader("Authorization", matching("Bearer .+"))
            .withHeader("Cookie", absent()));
  }

  @Test
  void setsCookieThatNoScriptAndNoOtherSiteCanUse() {
    var cookie = cookieOf(login());
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.isSecure()).isTrue();
    assertThat(cookie.getSameSite()).isEqualTo("Strict");
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.getDomain()).isNull();
    assertThat(cookie.getMaxAge()).isEqualTo(Duration.ofDays(45));
    assertThat(cookie.getValue()).hasSize(43);
  }

  @Test
  void saysWhoIsSignedIn() {
    fromPage(client.get().uri("/auth/session"))
        .cookie(COOKIE, signIn())
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.personId")
        .isEqualTo(personId)
        .jsonPath("$.role")
        .isEqualTo("parent")
        .jsonPath("$.tier")
        .isEqualTo("free")
        .jsonPath("$.length()")
        .isEqualTo(4);
  }

  @Test
  void saysThatNobodyIsSignedIn() {
    fromPage(client.get().uri("/auth/session")).exchange().expectStatus().isUnauthorized();
  }

  @Test
  void givesNewCookieAtEachSignIn() {
    var first = signIn();
    var second = cookieOf(loginWith(first).expectStatus().isOk()).getValue();
    assertThat(second).isNotEqualTo(first);
    family(first).expectStatus().isUnauthorized();
    IDENTITY.verify(1, postRequestedFor(urlEqualTo("/api/auth/logout")));
  }

  @Test
  void takesNoCookieThatSomebodyPlanted() {
    var planted = "A".repeat(43);
    assertThat(cookieOf(loginWith(planted)).getValue()).isNotEqualTo(planted);
    family(planted).expectStatus().isUnauthorized();
  }

  private ResponseSpec loginWith(String cookie) {
    return fromPage(client.post().uri("/auth/login")).cookie(COOKIE, cookie).exchange();
  }
}
