package io.homeroom.gateway.browser;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.http.Fault;
import io.homeroom.gateway.AtOnce;
import io.homeroom.gateway.BrowserFixture;
import io.homeroom.gateway.OtherGateway;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

class RenewalIT extends BrowserFixture {

  private static final long STILL_GOOD = 30;
  private static final long ENDED = 0;

  @Autowired private Environment environment;

  @BeforeEach
  void identityAnswers() {
    IDENTITY.stubFor(get("/api/family").willReturn(okJson("{}")));
  }

  @Test
  void leavesTokenThatIsGoodForAWhile() {
    identitySignsIn(300);
    var cookie = signIn();
    clock.advance(Duration.ofSeconds(235));
    family(cookie).expectStatus().isOk();
    renewed(0);
  }

  @Test
  void renewsTokenShortlyBeforeItsEnd() {
    identitySignsIn(300);
    identityRenews(refreshToken, "next");
    var cookie = signIn();
    clock.advance(Duration.ofSeconds(241));
    family(cookie).expectStatus().isOk();
    family(cookie).expectStatus().isOk();
    renewed(1);
  }

  @Test
  void presentsTheNewRefreshTokenTheNextTime() {
    identitySignsIn(300);
    identityRenews(refreshToken, "second");
    identityRenews("second", "third");
    var cookie = signIn();
    clock.advance(Duration.ofMinutes(5));
    family(cookie).expectStatus().isOk();
    clock.advance(Duration.ofMinutes(5));
    family(cookie).expectStatus().isOk();
    renewed(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {STILL_GOOD, ENDED})
  void renewsOnceForManyAtOnceAtTwoGateways(long secondsLeft) {
    identitySignsIn(secondsLeft);
    IDENTITY.stubFor(
        post("/api/auth/refresh").willReturn(okJson(tokensFor(300, "next")).withFixedDelay(400)));
    var cookie = signIn();
    var other = OtherGateway.start(environment);
    var statuses =
        AtOnce.times(
            32,
            i ->
                family(i % 2 == 0 ? client : other, cookie)
                    .returnResult(Void.class)
                    .getStatus()
                    .value());
    assertThat(statuses).hasSize(32).containsOnly(200);
    renewed(1);
  }

  /** What identity has given must not get lost with the browser that happened to ask. */
  @Test
  void keepsTokensWhenBrowserGoesAway() throws IOException {
    identitySignsIn(ENDED);
    IDENTITY.stubFor(
        post("/api/auth/refresh").willReturn(okJson(tokensFor(300, "next")).withFixedDelay(500)));
    var cookie = signIn();
    try (var browser = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var request =
          "GET /api/family HTTP/1.1\r\nHost: x\r\nX-Csrf-Protection: 1\r\nCookie: %s=%s\r\n\r\n"
              .formatted(COOKIE, cookie);
      browser.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      browser.getOutputStream().flush();
      await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> renewed(1));
      browser.setSoLinger(true, 0);
    }
    family(cookie).expectStatus().isOk();
    renewed(1);
  }

  @Test
  void endsWithSessionOfIdentity() {
    identitySignsIn(STILL_GOOD);
    IDENTITY.stubFor(post("/api/auth/refresh").willReturn(jsonResponse("{}", 401)));
    var cookie = signIn();
    var answer = family(cookie).expectStatus().isUnauthorized();
    assertThat(cookieOf(answer).getMaxAge()).isZero();
    family(cookie).expectStatus().isUnauthorized();
    renewed(1);
  }

  @Test
  void goesOnWithTokenThatIsGoodWhileIdentityFails() {
    identitySignsIn(STILL_GOOD);
    IDENTITY.stubFor(post("/api/auth/refresh").willReturn(serverError()));
    var cookie = signIn();
    family(cookie).expectStatus().isOk();
    family(cookie).expectStatus().isOk();
    renewed(1);
  }

  /** Whether the token was taken is not known then: a second time could end the session. */
  @Test
  void doesNotPresentTokenAgainAfterLostAnswer() {
    identitySignsIn(ENDED);
    IDENTITY.stubFor(
        post("/api/auth/refresh").willReturn(okJson("").withFault(Fault.EMPTY_RESPONSE)));
    var cookie = signIn();
    for (var _ : List.of(1, 2)) {
      family(cookie)
          .expectStatus()
          .isEqualTo(503)
          .expectHeader()
          .exists("Retry-After")
          .expectBody()
          .jsonPath("$.code")
          .isEqualTo("session-renewal-unavailable");
    }
    renewed(1);
  }

  private static void renewed(int times) {
    IDENTITY.verify(times, postRequestedFor(urlEqualTo("/api/auth/refresh")));
  }
}
