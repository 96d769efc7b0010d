package io.homeroom.platform.test.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A service with one thing on it, that has a fault or none. */
final class Shelf implements AutoCloseable {
  static final String OWNER = "owner";
  static final String FORMER = "former";
  private static final String API =
      """
      paths:
        /things/{thingId}:
          get:
            parameters:
              - {name: thingId, in: path}
              - {name: limit, in: query}
              - {name: If-Match, in: header}
      """;

  /** What it does wrong. */
  enum Fault {
    NONE,
    TELLS_APART,
    SHOWS_OTHERS,
    SHOWS_FORMER_PARENTS,
    FAILS_AT_ZEROS,
    REFUSES_IN_PLAIN_TEXT
  }

  private final UUID thing = UUID.randomUUID();
  private final Fault fault;
  private final HttpServer http;

  Shelf(Fault fault) {
    this.fault = fault;
    try {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    http.createContext("/", this::answer);
    http.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
  }

  UUID thing() {
    return thing;
  }

  Contract contract() {
    var rule = new Rule(List.of("parent"), null, null, null, null, null);
    return new Contract(
        YAMLMapper.builder().build().readTree(API),
        Map.of(Operation.of("GET /things/{thingId}"), rule));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String caller = exchange.getRequestHeaders().getFirst("Authorization");
    boolean owner =
        ("Bearer " + OWNER).equals(caller)
            || (fault == Fault.SHOWS_FORMER_PARENTS && ("Bearer " + FORMER).equals(caller));
    boolean real = exchange.getRequestURI().getPath().endsWith(thing.toString());
    if (fault == Fault.FAILS_AT_ZEROS && exchange.getRequestURI().toString().contains("%00")) {
      say(exchange, 500, "application/problem+json", problem(500, "failed"));
    } else if (fault == Fault.REFUSES_IN_PLAIN_TEXT) {
      say(exchange, 404, "text/plain", "Not here");
    } else if (real && (owner || fault == Fault.SHOWS_OTHERS)) {
      say(exchange, 200, "application/json", "{}");
    } else if (real && fault == Fault.TELLS_APART) {
      say(exchange, 404, "application/problem+json", problem(404, "not-yours"));
    } else {
      say(exchange, 404, "application/problem+json", problem(404, "not-found"));
    }
  }

  private static String problem(int status, String code) {
    return """
        {"type": "about:blank", "title": "No", "status": %d, "code": "%s", "traceId":"%s"}"""
        .formatted(status, code, UUID.randomUUID());
  }

  private static void say(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().add("Content-Type", type);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    http.stop(0);
  }
}
