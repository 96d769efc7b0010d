package io.homeroom.gateway.codeflow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What is left to do after coming back stays at the gateway. */
class WaitingIT extends CodeFlowFixture {
  private static final String TOKEN = "the-token-of-an-arrival";
  private static final String ARRIVAL =
      """
      {"arrivalToken": "%s", "provider": "google", "next": "register", "name": "Ada",
       "email": "ada@example.org", "expiresAt": "2026-11-21T12:00:00Z"}"""
          .formatted(TOKEN);

  @Test
  void leadsToThePageForTheCode() {
    identityAnswers(202, "{\"challengeId\": \"c-1\", \"channel\": \"email\"}");
    var answer = comeBack(setOut());
    leadsTo(answer, "/sign-in/code");
    waiting(cookie(answer, WAITING).getValue())
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.challengeId")
        .isEqualTo("c-1")
        .jsonPath("$.returnTo")
        .isEqualTo("/family");
  }

  @Test
  void tellsThePageOfAnArrivalButNotItsToken() {
    var cookie = arrive();
    var body = waiting(cookie).expectStatus().isOk().returnResult(String.class);
    assertThat(String.join("", body.getResponseBody().collectList().block()))
        .contains("ada@example.org", "register")
        .doesNotContain(TOKEN);
  }

  @Test
  void keepsWhatIsWaitingByStrictCookie() {
    identityAnswers(202, ARRIVAL);
    var answer = comeBack(setOut());
    leadsTo(answer, "/sign-in/arrival");
    var cookie = cookie(answer, WAITING);
    assertThat(cookie.getSameSite()).isEqualTo("Strict");
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.isSecure()).isTrue();
  }

  @Test
  void registersWithTheTokenThatThePageDoesNotKnow() {
    var cookie = arrive();
    sessionLives();
    IDENTITY.stubFor(
        post("/api/auth/federated/register")
            .withRequestBody(
                equalToJson(
                    """
                    {"arrivalToken": "%s", "name": "Ada", "language": "en"}"""
                        .formatted(TOKEN)))
            .willReturn(
                aResponse()
                    .withStatus(201)
                    .withHeader("Content-Type", "application/json")
                    .withBody(
                        "{\"personId\": \"p\", \"tokens\": %s}"
                            .formatted(tokensFor(300, refreshToken)))));
    var answer = send("register", cookie, "{\"name\": \"Ada\", \"language\": \"en\"}");
    answer.expectStatus().isCreated();
    assertThat(cookie(answer, COOKIE).getValue()).hasSize(43);
    waiting(cookie).expectStatus().isNotFound();
  }

  @Test
  void keepsTheArrivalWhileTheFormIsWrong() {
    var cookie = arrive();
    IDENTITY.stubFor(
        post("/api/auth/federated/register")
            .willReturn(
                aResponse()
                    .withStatus(400)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody("{\"code\": \"validation-failed\"}")));
    send("register", cookie, "{}")
        .expectStatus()
        .isBadRequest()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    waiting(cookie).expectStatus().isOk();
  }

  @Test
  void linksForWhoIsSignedIn() {
    var waiting = arrive();
    identitySignsIn();
    IDENTITY.stubFor(
        post("/api/auth/federated/link").willReturn(aResponse().withStatus(201).withBody("{}")));
    fromPage(
            client
                .post()
                .uri("/auth/federated/link")
                .cookie(COOKIE, signIn())
                .cookie(WAITING, waiting)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}"))
        .exchange()
        .expectStatus()
        .isCreated();
    IDENTITY.verify(
        postRequestedFor(urlEqualTo("/api/auth/federated/link"))
            .withHeader("Authorization", matching("Bearer .+"))
            .withRequestBody(
                equalToJson("{\"arrivalToken\": \"%s\", \"proof\": null}".formatted(TOKEN))));
  }

  @Test
  void linksForNobodyElse() {
    send("link", arrive(), "{}").expectStatus().isUnauthorized();
  }

  @Test
  void answersForeignPagesNothing() {
    var cookie = arrive();
    client
        .get()
        .uri("/auth/waiting")
        .cookie(WAITING, cookie)
        .exchange()
        .expectStatus()
        .isForbidden();
    client
        .post()
        .uri("/auth/federated/register")
        .cookie(WAITING, cookie)
        .header("X-Csrf-Protection", "1")
        .header("Origin", "https://evil.example")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{}")
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  private String arrive() {
    identityAnswers(202, ARRIVAL);
    return cookie(comeBack(setOut()), WAITING).getValue();
  }

  private ResponseSpec waiting(String cookie) {
    return fromPage(client.get().uri("/auth/waiting")).cookie(WAITING, cookie).exchange();
  }

  private ResponseSpec send(String what, String cookie, String body) {
    return fromPage(
            client
                .post()
                .uri("/auth/federated/" + what)
                .cookie(WAITING, cookie)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body))
        .exchange();
  }
}
