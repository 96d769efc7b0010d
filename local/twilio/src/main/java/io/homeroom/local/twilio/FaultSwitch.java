package io.homeroom.local.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.stream.Collectors;

/**
 * POST kind=decline|error|timeout|lost [code] [delayMillis] [count]; GET shows what waits; DELETE
 * clears.
 */
record FaultSwitch(Faults faults) implements HttpHandler {

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    answer(exchange.getRequestMethod(), body).send(exchange);
  }

  private Answer answer(String method, String body) {
    switch (method) {
      case "POST" -> {
        try {
          Form form = Form.parse(body);
          faults.add(Fault.of(form), Fault.number(form, "count", 1));
        } catch (IllegalArgumentException e) {
          return Answer.json(
              400,
              new Json().text("message", "kind is decline, error, timeout or lost").toString());
        }
      }
      case "DELETE" -> faults.clear();
      default -> {}
    }
    return Answer.json(
        200,
        faults.waiting().stream().map(Fault::json).collect(Collectors.joining(", ", "[", "]")));
  }
}
