package io.homeroom.local.calendar.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.homeroom.local.calendar.agenda.Agenda;
import io.homeroom.local.calendar.agenda.Events;
import io.homeroom.local.calendar.http.Body;
import io.homeroom.local.calendar.http.Form;
import io.homeroom.local.calendar.http.Refusal;
import io.homeroom.local.calendar.notice.Channels;
import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.local.emulator.fault.Faults;
import io.homeroom.local.emulator.http.Answer;
import java.io.IOException;
import java.util.Optional;

/** The API, with its tokens and its faults. */
public final class Api implements HttpHandler {
  private final Agenda agenda;
  private final AccessTokens tokens;
  private final Faults faults;
  private final Surface surface;
  private final String account;

  /** {@code address}: where people reach this server. */
  public Api(Agenda agenda, Events events, AccessTokens tokens, Faults faults, String address) {
    this.agenda = agenda;
    this.tokens = tokens;
    this.faults = faults;
    this.account = events.account();
    this.surface = new Surface(agenda, events, new Channels(agenda), faults, address);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    var body = Body.of(exchange);
    try {
      var subject =
          tokens
              .subject(exchange.getRequestHeaders().getFirst("Authorization"))
              .orElseThrow(Refusal::unauthenticated);
      respond(exchange, call(exchange, body, !subject.equals(account)));
    } catch (Refusal refusal) {
      refusal.answer().send(exchange);
    }
  }

  /** The client sends PATCH as a POST that says so, where its transport knows no PATCH. */
  private static Call call(HttpExchange exchange, String body, boolean delegated) {
    var headers = exchange.getRequestHeaders();
    return new Call(
        Optional.ofNullable(headers.getFirst("X-HTTP-Method-Override"))
            .orElse(exchange.getRequestMethod()),
        exchange.getRequestURI().getPath(),
        Form.parse(exchange.getRequestURI().getRawQuery()),
        body,
        Optional.ofNullable(headers.getFirst("If-Match")),
        delegated);
  }

  private void respond(HttpExchange exchange, Call call) throws IOException {
    var fault = faults.ofCall(call.method() + " " + call.path());
    if (fault.isEmpty()) {
      answer(call).send(exchange);
      return;
    }
    switch (fault.get().kind()) {
      case ERROR -> Refusal.failing(fault.get().code()).answer().send(exchange);
      case TIMEOUT -> {
        pause(fault.get());
        Refusal.failing(504).answer().send(exchange);
      }
      case SLOW -> {
        var answer = answer(call);
        pause(fault.get());
        answer.send(exchange);
      }
      default -> {
        answer(call);
        exchange.close();
      }
    }
  }

  private Answer answer(Call call) {
    return agenda.store().together(() -> surface.run(call));
  }

  private static void pause(Fault fault) {
    try {
      Thread.sleep(fault.delayMillis());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }
}
