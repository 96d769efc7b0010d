package io.homeroom.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The gateway as one client sees it; {@link #as} gives the same door to somebody signed in. */
public final class Door {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private final URI address;
  private final Narrator narrator;
  private final Map<String, String> headers;

  public Door(URI address, Narrator narrator) {
    this(address, narrator, Map.of());
  }

  private Door(URI address, Narrator narrator, Map<String, String> headers) {
    this.address = address;
    this.narrator = narrator;
    this.headers = headers;
  }

  public Door as(String accessToken) {
    return new Door(address, narrator, Map.of("Authorization", "Bearer " + accessToken));
  }

  /** The same door, from a device that shows what it was given to be recognised by. */
  public Door from(String deviceSecret) {
    return new Door(address, narrator, Map.of("Device-ID", deviceSecret));
  }

  /** As a page in a browser, before it has signed in. */
  public Door asPage() {
    return new Door(address, narrator, pageHeaders());
  }

  /** As a page in a browser with the cookie of an answer, and of that nothing else. */
  public Door asPageAfter(Answer signedIn) {
    Map<String, String> more = new HashMap<>(pageHeaders());
    more.put("Cookie", signedIn.cookie());
    return new Door(address, narrator, Map.copyOf(more));
  }

  private Map<String, String> pageHeaders() {
    return Map.of("X-Csrf-Protection", "1", "Origin", address.toString());
  }

  public Answer get(String path) {
    return send("GET", path, null, Map.of());
  }

  public Answer put(String path, Object body) {
    return send("PUT", path, body, Map.of());
  }

  /** Puts what takes the place of a version that was seen. */
  public Answer put(String path, Object body, Answer seen) {
    String version = seen.headers().firstValue("ETag").orElseThrow();
    return send("PUT", path, body, Map.of("If-Match", version));
  }

  /** Changes a part of a version that was seen. */
  public Answer patch(String path, Object part, Answer seen) {
    String version = seen.headers().firstValue("ETag").orElseThrow();
    return send("PATCH", path, part, Map.of("If-Match", version));
  }

  public Answer delete(String path) {
    return send("DELETE", path, null, Map.of());
  }

  public Answer post(String path, Object body) {
    return send("POST", path, body, Map.of());
  }

  /** Posts under an {@code Idempotency-Key}. */
  public Answer post(String path, Object body, String idempotencyKey) {
    narrator.note("Idempotency-Key: " + idempotencyKey);
    return send("POST", path, body, Map.of("Idempotency-Key", idempotencyKey));
  }

  /** Opens a WebSocket, and keeps it open. */
  Pushes listen(String path) {
    narrator.note("WebSocket " + path);
    Pushes pushes = new Pushes();
    WebSocket.Builder socket = HTTP.newWebSocketBuilder().connectTimeout(Duration.ofSeconds(5));
    headers.forEach(socket::header);
    URI stream = URI.create("ws" + address.resolve(path).toString().substring("http".length()));
    socket.buildAsync(stream, pushes).join();
    return pushes;
  }

  /** Who is told to come back later does. */
  private Answer send(
      String method, String path, @Nullable Object body, Map<String, String> further) {
    Answer answer = sendOnce(method, path, body, further);
    while (answer.status() == 429 && answer.body().contains("\"code\":\"rate-limited\"")) {
      Duration later =
          Duration.ofSeconds(answer.headers().firstValueAsLong("Retry-After").orElse(1));
      narrator.note("again in " + later.toSeconds() + " s");
      LockSupport.parkNanos(later.toNanos());
      answer = sendOnce(method, path, body, further);
    }
    return answer;
  }

  private Answer sendOnce(
      String method, String path, @Nullable Object body, Map<String, String> further) {
    String json = body == null ? "" : JSON.writeValueAsString(body);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(Duration.ofSeconds(30))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    headers.forEach(request::header);
    further.forEach(request::header);
    narrator.sent(method, path, json);
    try {
      var response = HTTP.send(request.build(), BodyHandlers.ofString());
      narrator.received(response.statusCode(), response.body());
      return new Answer(
          method + " " + path, response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StepFailed("Interrupted at " + method + " " + path);
    }
  }
}
