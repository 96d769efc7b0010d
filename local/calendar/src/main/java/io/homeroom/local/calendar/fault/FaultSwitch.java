package io.homeroom.local.calendar.fault;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.homeroom.local.calendar.http.Answer;
import io.homeroom.local.calendar.http.Body;
import io.homeroom.local.calendar.http.Form;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/**
 * POST kind=error|timeout|lost|slow|old|pending|roomless|undelivered [code] [delayMillis] [on]
 * [count]; GET shows what waits; DELETE clears.
 */
public record FaultSwitch(Faults faults) implements HttpHandler {

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var body = Body.of(exchange);
    answer(exchange.getRequestMethod(), Form.parse(body)).send(exchange);
  }

  private Answer answer(String method, Form form) {
    switch (method) {
      case "POST" -> {
        try {
          faults.add(Fault.of(form), form.number("count").orElse(1L).intValue());
        } catch (IllegalArgumentException unknown) {
          return Answer.json(
              400,
              "{\"error\": \"kind is error, timeout, lost, slow, old, pending, roomless or undelivered\"}");
        }
      }
      case "DELETE" -> faults.clear();
      default -> {}
    }
    var list = JsonMapper.shared().createArrayNode();
    faults.waiting().forEach(fault -> list.add(fault.json()));
    return Answer.json(200, list.toString());
  }
}
