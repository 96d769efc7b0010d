package io.homeroom.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.gateway.GatewayFixture;
import io.homeroom.gateway.RawHttp;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;

class StreamIT extends GatewayFixture {

  private static final String PUBLIC_URL = "http://127.0.0.1:8080";

  /** Opens its stream to pages of the public address alone, as the services do. */
  private static final DisposableServer ECHO =
      HttpServer.create()
          .host("127.0.0.1")
          .port(0)
          .route(
              routes ->
                  routes.get(
                      "/api/notifications/stream",
                      (request, response) ->
                          PUBLIC_URL.equals(request.requestHeaders().get("Origin"))
                              ? response.sendWebsocket(StreamIT::echo)
                              : response.status(403).send()))
          .bindNow();

  private static Publisher<Void> echo(WebsocketInbound in, WebsocketOutbound out) {
    return out.sendString(
        Mono.just("for " + in.headers().get("Authorization").length())
            .concatWith(in.receive().asString()));
  }

  @DynamicPropertySource
  static void streams(DynamicPropertyRegistry registry) {
    registry.add(
        "homeroom.gateway.services.notification.url", () -> "http://127.0.0.1:" + ECHO.port());
  }

  @AfterAll
  static void stopEcho() {
    ECHO.disposeNow();
  }

  /** Puts texts and the end of a stream into one line. */
  private static final class Listener implements WebSocket.Listener {
    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      heard.add(data.toString());
      socket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
      heard.add("closed " + status + " " + reason);
      return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable failure) {
      heard.add("failed " + failure);
    }

    @Nullable String next() throws InterruptedException {
      return heard.poll(5, TimeUnit.SECONDS);
    }
  }

  private final Listener listener = new Listener();

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
  void opensForPageOfThePublicAddress() throws InterruptedException {
    sessionLives();
    open("/api/notifications/stream", tokenOfParent(), PUBLIC_URL);
    assertThat(listener.next()).startsWith("for ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1:8081"})
  void refusesUpgradeOfForeignPage(String origin) {
    sessionLives();
    refuses(403, () -> open("/api/notifications/stream", tokenOfParent(), origin));
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

  private WebSocket open(String path, String authorization) {
    return open(path, authorization, null);
  }

  private WebSocket open(String path, String authorization, @Nullable String origin) {
    var builder = HttpClient.newHttpClient().newWebSocketBuilder();
    if (origin != null) {
      builder.header("Origin", origin);
    }
    if (!authorization.isEmpty()) {
      builder.header("Authorization", authorization);
    }
    return builder
        .buildAsync(URI.create("ws://127.0.0.1:" + port + path), listener)
        .orTimeout(20, TimeUnit.SECONDS)
        .join();
  }
}
