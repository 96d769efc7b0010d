package io.homeroom.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.gateway.BrowserFixture;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.reactivestreams.Publisher;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;

/** The gateway before a service that sends everything back on its stream. */
abstract class StreamFixture extends BrowserFixture {

  protected static final String STREAM = "/api/notifications/stream";

  /** Opens its stream to pages of the public address alone, as the services do. */
  private static final DisposableServer ECHO =
      HttpServer.create()
          .host("127.0.0.1")
          .port(0)
          .route(
              routes ->
                  routes.get(
                      STREAM,
                      (request, response) ->
                          ORIGIN.equals(request.requestHeaders().get("Origin"))
                              ? opened(request)
                                  .then(
                                      Mono.defer(
                                          () ->
                                              Mono.from(
                                                  response.sendWebsocket(StreamFixture::echo))))
                              : response.status(403).send()))
          .bindNow();

  private static final String LATE = "?late";
  private static final Semaphore ARRIVED = new Semaphore(0);
  private static volatile Sinks.Empty<Void> late = Sinks.empty();

  /** Who asks for that waits until {@link #letIn}. */
  private static Mono<Void> opened(HttpServerRequest request) {
    if (!request.uri().endsWith(LATE)) {
      return Mono.empty();
    }
    ARRIVED.release();
    return late.asMono();
  }

  /** A stream that is on its way, which the service has not opened. */
  protected final CompletableFuture<WebSocket> openLate(String authorization)
      throws InterruptedException {
    late = Sinks.empty();
    var opening = opening(STREAM + LATE, Map.of("Authorization", authorization));
    assertThat(ARRIVED.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
    return opening;
  }

  protected static void letIn() {
    late.tryEmitEmpty();
  }

  private static Publisher<Void> echo(WebsocketInbound in, WebsocketOutbound out) {
    return out.sendString(
        Mono.just("for " + in.headers().get("Authorization").length())
            .concatWith(in.receive().asString()));
  }

  @DynamicPropertySource
  static void streams(DynamicPropertyRegistry registry) {
    registry.add(
        "homeroom.gateway.services.notification.url", () -> "http://127.0.0.1:" + ECHO.port());
    registry.add("homeroom.gateway.upstream.response-timeout", () -> "1s");
  }

  /** Puts texts and the end of a stream into one line. */
  protected static final class Listener implements WebSocket.Listener {
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

    /** Whether nothing came for longer than a service is waited for. */
    boolean hearsNothing() throws InterruptedException {
      return heard.poll(1500, TimeUnit.MILLISECONDS) == null;
    }

    @Nullable String next() throws InterruptedException {
      return heard.poll(5, TimeUnit.SECONDS);
    }
  }

  private final List<CompletableFuture<WebSocket>> opened = new ArrayList<>();
  protected final Listener listener = new Listener();

  protected final WebSocket open(String path, String authorization) {
    return open(path, authorization.isEmpty() ? Map.of() : Map.of("Authorization", authorization));
  }

  protected final WebSocket open(String path, Map<String, String> headers) {
    return opening(path, headers).join();
  }

  private CompletableFuture<WebSocket> opening(String path, Map<String, String> headers) {
    var builder = HttpClient.newHttpClient().newWebSocketBuilder();
    headers.forEach(builder::header);
    var stream =
        builder
            .buildAsync(URI.create("ws://127.0.0.1:" + port + path), listener)
            .orTimeout(20, TimeUnit.SECONDS);
    opened.add(stream);
    return stream;
  }

  /** What is left open would be looked after while other tests count what is asked. */
  @AfterEach
  void leave() {
    opened.forEach(
        stream -> {
          var _ = stream.thenAccept(WebSocket::abort);
        });
  }
}
