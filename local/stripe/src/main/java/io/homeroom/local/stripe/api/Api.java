package io.homeroom.local.stripe.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.local.emulator.fault.Faults;
import io.homeroom.local.emulator.http.Answer;
import io.homeroom.local.stripe.billing.Account;
import io.homeroom.local.stripe.http.Form;
import io.homeroom.local.stripe.http.Refusal;
import java.io.IOException;
import java.util.Objects;

/** The API, with its key, its faults and its memory of calls. */
public final class Api implements HttpHandler {
  private final Account account;
  private final Faults faults;
  private final String apiKey;
  private final Operations operations;

  /** {@code page}: where people reach this server, for addresses that are given to them. */
  public Api(Account account, Faults faults, String apiKey, String page) {
    this.account = account;
    this.faults = faults;
    this.apiKey = apiKey;
    this.operations = new Surface(account, page).operations();
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    try {
      if (!("Bearer " + apiKey).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
        throw Refusal.unauthenticated();
      }
      respond(exchange, body);
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
      case ERROR -> Refusal.failing(fault.get().code()).answer().send(exchange);
      case POOR ->
          Refusal.because("balance_insufficient", "Insufficient funds in Stripe account.")
              .answer()
              .send(exchange);
      case TIMEOUT -> {
        pause(fault.get());
        Refusal.failing(504).answer().send(exchange);
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
    var query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
    var path = exchange.getRequestURI().getPath();
    var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    return account
        .store()
        .together(
            () ->
                new Memory(account)
                    .once(
                        method.equals("POST") ? key : null,
                        path + "?" + body,
                        () -> run(method, path, method.equals("POST") ? body : query)));
  }

  private Answer run(String method, String path, String parameters) {
    var found = operations.find(method, path);
    var answer = found.operation().run(new Call(found.names(), Form.parse(parameters)));
    return Answer.json(200, answer.toPrettyString());
  }

  private static void pause(Fault fault) {
    try {
      Thread.sleep(fault.delayMillis());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }
}
