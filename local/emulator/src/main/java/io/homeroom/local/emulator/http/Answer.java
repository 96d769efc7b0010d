package io.homeroom.local.emulator.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;

/** A status and a body. */
public record Answer(int status, String type, String body, Map<String, String> headers) {
  private static final int NO_CONTENT = 204;

  public static Answer json(int status, String body) {
    return new Answer(status, "application/json; charset=UTF-8", body, Map.of());
  }

  public static Answer nothing() {
    return new Answer(NO_CONTENT, "text/plain", "", Map.of());
  }

  public static Answer page(int status, String html) {
    return new Answer(status, "text/html;charset=utf-8", html, Map.of());
  }

  public static Answer elsewhere(String address) {
    return new Answer(303, "text/plain", "", Map.of("Location", address));
  }

  public Answer with(String name, String value) {
    return new Answer(status, type, body, Map.of(name, value));
  }

  public void send(HttpExchange exchange) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().set("Content-Type", type);
    headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }
}
