package io.homeroom.gateway.session;

import io.homeroom.gateway.BrowserFixture;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;

/** The gateway before a service that sends everything back on its stream. */
abstract class StreamFixture extends BrowserFixture {

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
                          ORIGIN.equals(request.requestHeaders().get("Origin"))
                              ? response.sendWebsocket(StreamFixture::echo)
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

  protected final Listener listener = new Listener();

  protected final WebSocket open(String path, String authorization) {
    return open(path, authorization.isEmpty() ? Map.of() : Map.of("Authorization", authorization));
  }

  protected final WebSocket open(String path, Map<String, String> headers) {
    var builder = HttpClient.newHttpClient().newWebSocketBuilder();
    headers.forEach(builder::header);
    return builder
        .buildAsync(URI.create("ws://127.0.0.1:" + port + path), listener)
        .orTimeout(20, TimeUnit.SECONDS)
        .join();
  }
}
