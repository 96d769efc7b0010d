package io.homeroom.gateway.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BrowserSessionTests {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  private final BrowserSettings settings =
      new BrowserSettings("", DAY.multipliedBy(10), DAY.multipliedBy(15), Duration.ofMinutes(1));

  @Test
  void endsWhenItHasBeenSilentForTooLong() {
    var session = BrowserSession.of(tokens(DAY.multipliedBy(45)), START, settings);
    assertThat(session.isOver(START.plus(DAY.multipliedBy(10)).minusMillis(1))).isFalse();
    assertThat(session.isOver(START.plus(DAY.multipliedBy(10)))).isTrue();
  }

  @Test
  void goesOnWithEachRenewalButNotBeyondItsLifetime() {
    var renewed =
        BrowserSession.of(tokens(DAY.multipliedBy(45)), START, settings)
            .renewed(tokens(DAY.multipliedBy(45)), START.plus(DAY.multipliedBy(9)), settings);
    assertThat(renewed.isOver(START.plus(DAY.multipliedBy(15)).minusMillis(1))).isFalse();
    assertThat(renewed.isOver(START.plus(DAY.multipliedBy(15)))).isTrue();
  }

  @Test
  void endsWithItsRefreshToken() {
    var session = BrowserSession.of(tokens(DAY), START, settings);
    assertThat(session.isOver(START.plus(DAY).minusMillis(1))).isFalse();
    assertThat(session.isOver(START.plus(DAY))).isTrue();
  }

  @Test
  void knowsHowLongItsAccessTokenIsGood() {
    var session = BrowserSession.of(tokens(DAY), START, settings);
    var minute = Duration.ofMinutes(1);
    assertThat(session.isGoodFor(minute, START.plusSeconds(240).minusMillis(1))).isTrue();
    assertThat(session.isGoodFor(minute, START.plusSeconds(240))).isFalse();
  }

  @Test
  void tellsNoTokenToLogs() {
    assertThat(BrowserSession.of(tokens(DAY), START, settings).toString())
        .doesNotContain("access")
        .doesNotContain("refresh");
    assertThat(tokens(DAY).toString()).doesNotContain("access").doesNotContain("refresh");
  }

  private static IssuedTokens tokens(Duration refresh) {
    return new IssuedTokens("access", "refresh", 300, refresh.toSeconds());
  }
}
