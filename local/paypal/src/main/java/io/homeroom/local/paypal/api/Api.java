package io.homeroom.local.paypal.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.local.emulator.fault.Faults;
import io.homeroom.local.emulator.http.Answer;
import io.homeroom.local.paypal.account.Account;
import io.homeroom.local.paypal.account.Refusal;
import java.io.IOException;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API, with its token, its faults and its memory of calls. */
public final class Api implements HttpHandler {
  private static final int CREATED = 201;
  private final Account account;
  private final Faults faults;
  private final TokenEndpoint tokens;

  public Api(Account account, Faults faults, TokenEndpoint tokens) {
    this.account = account;
    this.faults = faults;
    this.tokens = tokens;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try {
      var who = exchange.getRequestHeaders().getFirst("Authorization");
      if (!("Bearer " + tokens.value()).equals(who)) {
        throw Refusal.unauthenticated();
      }
      respond(exchange, new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    } catch (Refusal refusal) {
      refusal.answer().send(exchange);
    }
  }

  private void respond(HttpExchange exchange, String body) throws IOException {
    var call = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
    var fault = faults.ofCall(call);
    if (fault.isEmpty()) {
      answer(exchange, body).send(exchange);
      return;
    }
    switch (fault.get().kind()) {
      case ERROR -> throw Refusal.failing(fault.get().code());
      case POOR -> throw Refusal.because("REFUND_FAILED_INSUFFICIENT_FUNDS", "Insufficient funds.");
      case TIMEOUT -> {
        pause(fault.get());
        throw Refusal.failing(504);
      }
      case SLOW -> {
        var answer = answer(exchange, body);
        pause(fault.get());
        answer.send(exchange);
      }
      default -> {
        answer(exchange, body);
        exchange.close();
      }
    }
  }

  private Answer answer(HttpExchange exchange, String body) {
    var method = exchange.getRequestMethod();
    var path = exchange.getRequestURI().getPath();
    var query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
    var key = exchange.getRequestHeaders().getFirst("PayPal-Request-Id");
    var status = method.equals("POST") ? CREATED : 200;
    return account
        .store()
        .together(
            () ->
                new Memory(account)
                    .once(
                        method.equals("POST") && key != null ? path + " " + key : null,
                        () ->
                            Answer.json(
                                status,
                                new Surface(account)
                                    .run(method, path, query, parsed(body))
                                    .toString())));
  }

  private static JsonNode parsed(String body) {
    try {
      return body.isBlank()
          ? JsonMapper.shared().createObjectNode()
          : JsonMapper.shared().readTree(body);
    } catch (JacksonException malformed) {
      throw Refusal.invalid("MALFORMED_REQUEST_JSON", "The request JSON is not well formed.");
    }
  }

  private static void pause(Fault fault) {
    try {
      Thread.sleep(fault.delayMillis());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }
}
