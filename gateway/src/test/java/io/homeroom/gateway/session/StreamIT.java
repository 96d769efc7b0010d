package io.homeroom.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.gateway.RawHttp;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamIT extends StreamFixture {

  @Test
  void carriesTextBothWaysForClientThatNamesNoOrigin() throws InterruptedException {
    sessionLives();
    var stream = open("/api/notifications/stream", tokenOfParent());
    assertThat(listener.next()).isEqualTo("for " + tokenOfParent().length());
    stream.sendText("hello", true).join();
    assertThat(listener.next()).isEqualTo("hello");
    stream.sendClose(WebSocket.NORMAL_CLOSURE, "bye").join();
  }

  @Test
  void opensOnceTheServiceHasOpenedItsEnd() throws InterruptedException {
    sessionLives();
    var opening = openLate(tokenOfParent());
    assertThat(opening).isNotDone();
    letIn();
    var stream = opening.join();
    assertThat(listener.next()).startsWith("for ");
    stream.sendClose(WebSocket.NORMAL_CLOSURE, "bye").join();
  }

  @Test
  void refusesUpgradeThatTheServiceDoesNotAnswer() throws InterruptedException {
    sessionLives();
    var opening = openLate(tokenOfParent());
    refuses(503, opening::join);
    letIn();
  }

  @Test
  void outlivesSilence() throws InterruptedException {
    sessionLives();
    var stream = open("/api/notifications/stream", tokenOfParent());
    assertThat(listener.next()).startsWith("for ");
    assertThat(listener.hearsNothing()).isTrue();
    stream.sendText("still there?", true).join();
    assertThat(listener.next()).isEqualTo("still there?");
  }

  @Test
  void opensForPageOfThePublicAddress() throws InterruptedException {
    sessionLives();
    openFrom(ORIGIN);
    assertThat(listener.next()).startsWith("for ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1:8081"})
  void refusesUpgradeOfForeignPage(String origin) {
    sessionLives();
    refuses(403, () -> openFrom(origin));
  }

  @Test
  void refusesUpgradeWithoutToken() {
    refuses(401, () -> open("/api/notifications/stream", ""));
  }

  @Test
  void refusesUpgradeOfRevokedSession() {
    sessionIsRevoked();
    refuses(401, () -> open("/api/notifications/stream", tokenOfParent()));
  }

  @Test
  void closesStreamSoonAfterItsSessionWasRevoked() throws InterruptedException {
    sessionLives();
    open("/api/notifications/stream", tokenOfParent());
    assertThat(listener.next()).startsWith("for ");
    var revoked = Instant.now();
    sessionIsRevoked();
    assertThat(listener.next()).isEqualTo("closed 1008 session-revoked");
    assertThat(Duration.between(revoked, Instant.now())).isLessThan(Duration.ofMillis(1500));
  }

  @Test
  void goesOnForAWhileWhenNobodyTellsOfItsSession() throws InterruptedException {
    sessionLives();
    var stream = open("/api/notifications/stream", tokenOfParent());
    assertThat(listener.next()).startsWith("for ");
    nobodyTellsOfTheSession();
    assertThat(listener.hearsNothing()).isTrue();
    stream.sendText("still there?", true).join();
    assertThat(listener.next()).isEqualTo("still there?");
    clock.advance(Duration.ofSeconds(10));
    assertThat(listener.next()).isEqualTo("closed 1013 session-check-unavailable");
  }

  @Test
  void goesOnWhenItsSessionIsToldOfAgain() throws InterruptedException {
    sessionLives();
    var stream = open("/api/notifications/stream", tokenOfParent());
    assertThat(listener.next()).startsWith("for ");
    nobodyTellsOfTheSession();
    assertThat(listener.hearsNothing()).isTrue();
    sessionLives();
    assertThat(listener.hearsNothing()).isTrue();
    clock.advance(Duration.ofSeconds(10));
    assertThat(listener.hearsNothing()).isTrue();
    stream.sendText("still there?", true).join();
    assertThat(listener.next()).isEqualTo("still there?");
  }

  @Test
  void upgradesNothingButStreams() {
    sessionLives();
    var answer =
        RawHttp.exchange(
            port,
            """
            GET /api/notifications HTTP/1.1\r
            Host: localhost\r
            Authorization: %s\r
            Connection: close, Upgrade\r
            Upgrade: websocket\r
            Sec-WebSocket-Version: 13\r
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
            \r
            """
                .formatted(tokenOfParent()));
    assertThat(answer).startsWith("HTTP/1.1 404");
  }

  private static void refuses(int status, ThrowingCallable opening) {
    assertThatThrownBy(opening)
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOfSatisfying(
            WebSocketHandshakeException.class,
            refused -> assertThat(refused.getResponse().statusCode()).isEqualTo(status));
  }

  private WebSocket openFrom(String origin) {
    return open(
        "/api/notifications/stream", Map.of("Authorization", tokenOfParent(), "Origin", origin));
  }
}
