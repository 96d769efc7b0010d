package io.homeroom.gateway.browser;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.gateway.BrowserFixture;
import io.homeroom.gateway.RawHttp;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class CookieIT extends BrowserFixture {

  private String cookie = "";

  @BeforeEach
  void signInFirst() {
    identitySignsIn();
    identityRenews(refreshToken, "next");
    IDENTITY.stubFor(get("/api/family").willReturn(okJson("{}")));
    cookie = signIn();
  }

  @Test
  void refusesCookieAndBearerTogether() {
    fromPage(client.get().uri("/api/family"))
        .cookie(COOKIE, cookie)
        .header("Authorization", tokenOfParent())
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("credentials-ambiguous");
    nothingPassed();
  }

  @Test
  void refusesTwoCookies() {
    fromPage(client.get().uri("/api/family"))
        .header("Cookie", "%1$s=%2$s; %1$s=%3$s".formatted(COOKIE, "A".repeat(43), cookie))
        .exchange()
        .expectStatus()
        .isBadRequest();
    nothingPassed();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "*", "../../etc/passwd", "eyJhbGciOiJub25lIn0.e30."})
  void knowsNoSessionOfOtherForm(String value) {
    ended(family(value));
  }

  @Test
  void knowsNoSessionNobodyStarted() {
    ended(family("A".repeat(43)));
    ended(family("A".repeat(4000)));
  }

  @Test
  void refusesOversizedCookies() {
    var answer =
        RawHttp.get(
            port, "/api/family", "X-Csrf-Protection: 1", "Cookie: homeroom=" + "A".repeat(17_000));
    assertThat(answer).startsWith("HTTP/1.1 431").contains("headers-too-large");
  }

  @Test
  void refusesFloodOfCookies() {
    var flood = new StringBuilder("Cookie: ");
    for (var i = 0; i < 3000; i++) {
      flood.append("c").append(i).append("=1; ");
    }
    var answer = RawHttp.get(port, "/api/family", flood + COOKIE + "=" + cookie);
    assertThat(answer).startsWith("HTTP/1.1 431");
  }

  @Test
  void endsAtOnceWithSessionOfIdentity() {
    family(cookie).expectStatus().isOk();
    sessionIsRevoked();
    var answer = family(cookie).expectStatus().isUnauthorized();
    assertThat(cookieOf(answer).getMaxAge()).isZero();
  }

  @Test
  void lastsFortyFiveDays() {
    store(
        "{\"userId\":\"%s\",\"role\":\"parent\",\"exp\":%d}"
            .formatted(personId, Instant.now().plus(Duration.ofDays(60)).getEpochSecond()));
    clock.advance(Duration.ofDays(45).minusMinutes(1));
    family(cookie).expectStatus().isOk();
    clock.advance(Duration.ofMinutes(2));
    ended(family(cookie));
  }

  @Test
  void isKeptSealedAndByItsHash() {
    var keys = redis.keys("browser:*").collectList().block(Duration.ofSeconds(5));
    assertThat(keys).contains(key()).noneMatch(key -> key.contains(cookie));
    var entry = redis.opsForValue().get(key()).block(Duration.ofSeconds(5));
    var bytes = new String(Base64.getDecoder().decode(entry), ISO_8859_1);
    var header = accessToken().substring(0, accessToken().indexOf('.'));
    assertThat(bytes).doesNotContain(header).doesNotContain(refreshToken).doesNotContain("Token");
  }

  @Test
  void isForgottenByRedisInTheEnd() {
    var left = redis.getExpire(key()).block(Duration.ofSeconds(5));
    assertThat(left).isBetween(Duration.ofDays(45).minusMinutes(1), Duration.ofDays(45));
  }

  private String key() {
    return "browser:{%s}".formatted(new BrowserSessionId(cookie).hash());
  }

  private static void ended(ResponseSpec answer) {
    answer
        .expectStatus()
        .isUnauthorized()
        .expectCookie()
        .maxAge(COOKIE, Duration.ZERO)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("session-unknown");
  }

  private static void nothingPassed() {
    IDENTITY.verify(0, anyRequestedFor(urlEqualTo("/api/family")));
  }
}
