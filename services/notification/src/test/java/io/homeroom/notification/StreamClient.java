package io.homeroom.notification;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody connected to the stream, with all they received. */
public final class StreamClient implements WebSocket.Listener, AutoCloseable {

  private final StringBuilder frame = new StringBuilder();
  private final List<String> received = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final WebSocket socket;
  private final HttpClient http = HttpClient.newHttpClient();

  private StreamClient(int port, String token, String... headers) {
    var builder = http.newWebSocketBuilder().header("Authorization", "Bearer " + token);
    for (int i = 0; i < headers.length; i += 2) {
      builder.header(headers[i], headers[i + 1]);
    }
    URI uri = URI.create("ws://127.0.0.1:" + port + "/api/notifications/stream");
    this.socket = builder.buildAsync(uri, this).join();
  }

  /** Opens a stream with further headers, given as names and values by turns. */
  public static StreamClient open(int port, String token, String... headers) {
    return new StreamClient(port, token, headers);
  }

  /** The status with which the upgrade is refused. */
  public static int refusal(int port, String token, String... headers) {
    try (StreamClient unexpected = open(port, token, headers)) {
      throw new AssertionError("Was not refused but received " + unexpected.received());
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof WebSocketHandshakeException handshake) {
        return handshake.getResponse().statusCode();
      }
      throw failure;
    }
  }

  public List<String> received() {
    return received;
  }

  /** The close code, once the other side has closed. */
  public CompletableFuture<Integer> closed() {
    return closed;
  }

  public void send(String text) {
    socket.sendText(text, true).join();
  }

  @Override
  public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
    frame.append(data);
    if (last) {
      received.add(frame.toString());
      frame.setLength(0);
    }
    webSocket.request(1);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
    closed.complete(statusCode);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void onError(WebSocket webSocket, Throwable error) {
    closed.completeExceptionally(error);
  }

  @Override
  public void close() {
    socket.abort();
    http.shutdownNow();
  }
}
