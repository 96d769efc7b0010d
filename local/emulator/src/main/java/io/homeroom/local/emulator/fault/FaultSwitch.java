package io.homeroom.local.emulator.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.homeroom.local.emulator.http.Answer;
import io.homeroom.local.emulator.http.Fields;
import java.io.IOException;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** POST kind [code] [delayMillis] [on] [count]; GET shows what waits; DELETE clears. */
public record FaultSwitch(Faults faults) implements HttpHandler {

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    answer(exchange.getRequestMethod(), Fields.parse(body)).send(exchange);
  }

  private Answer answer(String method, Fields form) {
    switch (method) {
      case "POST" -> {
        try {
          faults.add(Fault.of(form), form.number("count").orElse(1L).intValue());
        } catch (IllegalArgumentException unknown) {
          return Answer.json(400, "{\"error\": \"kind is one of %s\"}".formatted(kinds()));
        }
      }
      case "DELETE" -> faults.clear();
      default -> {}
    }
    var list = JsonMapper.shared().createArrayNode();
    faults.waiting().forEach(fault -> list.add(fault.json()));
    return Answer.json(200, list.toString());
  }

  private String kinds() {
    return faults.known().toString().toLowerCase(Locale.ROOT);
  }
}
