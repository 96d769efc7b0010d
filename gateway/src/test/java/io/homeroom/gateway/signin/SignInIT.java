package io.homeroom.gateway.signin;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.gateway.BrowserFixture;
import java.time.Duration;
import java.util.Objects;
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
  void givesPageNoToken() {
    var body = bodyOf(login().expectStatus().isOk());
    assertThat(body)
        .doesNotContain(refreshToken)
        .doesNotContain("eyJ")
        .doesNotContain("Token")
        .contains(sessionId);
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
  void keepsTokensSealed() {
    var cookie = signIn();
    var entries =
        redis
            .keys("browser:*")
            .flatMap(key -> redis.opsForValue().get(key).map(value -> key + value))
            .collectList()
            .block(Duration.ofSeconds(5));
    assertThat(entries)
        .isNotEmpty()
        .allSatisfy(
            entry ->
                assertThat(entry)
                    .doesNotContain(cookie)
                    .doesNotContain("eyJ")
                    .doesNotContain(refreshToken));
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

  @Test
  void passesRefusalOn() {
    IDENTITY.stubFor(
        post("/api/auth/login")
            .willReturn(jsonResponse("{\"code\": \"credentials-refused\"}", 401)));
    login()
        .expectStatus()
        .isUnauthorized()
        .expectCookie()
        .doesNotExist(COOKIE)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("credentials-refused");
  }

  @Test
  void passesQuestionForCodeOn() {
    IDENTITY.stubFor(
        post("/api/auth/login").willReturn(jsonResponse("{\"challengeId\": \"c\"}", 202)));
    login()
        .expectStatus()
        .isAccepted()
        .expectCookie()
        .doesNotExist(COOKIE)
        .expectBody()
        .jsonPath("$.challengeId")
        .isEqualTo("c");
  }

  @Test
  void keepsTokensOfRegistration() {
    IDENTITY.stubFor(
        post("/api/auth/register")
            .willReturn(
                jsonResponse(
                    "{\"personId\": \"p\", \"tokens\": %s}".formatted(tokensFor(300, "r")), 201)));
    var answer = fromPage(client.post().uri("/auth/register")).exchange();
    answer.expectStatus().isCreated().expectCookie().exists(COOKIE);
    assertThat(bodyOf(answer))
        .contains("\"personId\"")
        .doesNotContain("eyJ")
        .doesNotContain("Token");
  }

  @Test
  void hidesAnswerItCannotRead() {
    IDENTITY.stubFor(post("/api/auth/login").willReturn(okJson("\"accessToken: eyJ\"")));
    assertThat(bodyOf(login().expectStatus().isEqualTo(502))).doesNotContain("eyJ");
  }

  @Test
  void sendsCredentialsOnAsTheyCame() {
    login();
    IDENTITY.verify(
        postRequestedFor(urlEqualTo("/api/auth/login"))
            .withHeader("Authorization", absent())
            .withRequestBody(
                equalTo("{\"email\": \"ada@example.com\", \"password\": \"secret\"}")));
  }

  private ResponseSpec loginWith(String cookie) {
    return fromPage(client.post().uri("/auth/login")).cookie(COOKIE, cookie).exchange();
  }

  private ResponseSpec logout(String cookie) {
    return fromPage(client.post().uri("/auth/logout")).cookie(COOKIE, cookie).exchange();
  }

  private static String bodyOf(ResponseSpec answer) {
    return Objects.requireNonNull(
        answer.expectBody(String.class).returnResult().getResponseBody(), "no body");
  }
}
