package io.homeroom.gateway.signin;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.gateway.BrowserFixture;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class KeepingTokensIT extends BrowserFixture {

  @BeforeEach
  void identityAnswers() {
    identitySignsIn();
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
        post("/api/auth/register/confirm")
            .willReturn(
                jsonResponse(
                    "{\"personId\": \"p\", \"tokens\": %s}".formatted(tokensFor(300, "r")), 201)));
    var answer = fromPage(client.post().uri("/auth/register/confirm")).exchange();
    answer.expectStatus().isCreated().expectCookie().exists(COOKIE);
    assertThat(bodyOf(answer))
        .contains("\"personId\"")
        .doesNotContain("eyJ")
        .doesNotContain("Token");
  }

  @Test
  void passesOnThatAnAddressIsToBeProved() {
    IDENTITY.stubFor(
        post("/api/auth/register").willReturn(jsonResponse("{\"registrationId\": \"r\"}", 202)));
    var answer = fromPage(client.post().uri("/auth/register")).exchange();
    answer.expectStatus().isAccepted().expectCookie().doesNotExist(COOKIE);
    assertThat(bodyOf(answer)).contains("\"registrationId\"");
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

  @ParameterizedTest
  @ValueSource(strings = {"login", "register", "register/confirm", "refresh", "otp/verify"})
  void keepsPagesFromWhatAnswersWithTokens(String step) {
    client
        .post()
        .uri("/api/auth/" + step)
        .header("Sec-Fetch-Site", "same-origin")
        .exchange()
        .expectStatus()
        .isForbidden();
    IDENTITY.verify(0, anyRequestedFor(anyUrl()));
  }

  private static String bodyOf(ResponseSpec answer) {
    return Objects.requireNonNull(
        answer.expectBody(String.class).returnResult().getResponseBody(), "no body");
  }
}
