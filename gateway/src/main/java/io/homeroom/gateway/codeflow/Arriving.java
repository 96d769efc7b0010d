package io.homeroom.gateway.codeflow;

import io.homeroom.gateway.browser.IssuedTokens;
import io.homeroom.gateway.browser.KeepingSession;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Goes by what identity has said of a code, and tells which page comes next. */
@Component
class Arriving {
  private final CodeFlowSettings settings;
  private final KeepingSession sessions;
  private final Keeping<Waiting> waiting;
  private final JsonMapper json;

  Arriving(
      CodeFlowSettings settings,
      KeepingSession sessions,
      Keeping<Waiting> waiting,
      JsonMapper json) {
    this.settings = settings;
    this.sessions = sessions;
    this.waiting = waiting;
    this.json = json;
  }

  Mono<String> arrive(ServerWebExchange exchange, CodesAtIdentity.Answer answer, String returnTo) {
    return switch (HttpStatus.resolve(answer.status().value())) {
      case OK ->
          sessions
              .keep(exchange, json.readValue(answer.body(), IssuedTokens.class))
              .thenReturn(returnTo);
      case ACCEPTED -> wait(exchange, json.readValue(answer.body(), ObjectNode.class), returnTo);
      case UNAUTHORIZED -> Mono.just(failed(Failure.EXPIRED));
      case TOO_MANY_REQUESTS ->
          Mono.just(failed(isLocked(answer) ? Failure.LOCKED : Failure.UNAVAILABLE));
      case null, default -> Mono.just(failed(Failure.UNAVAILABLE));
    };
  }

  /** Else too many are signing in just now, which is soon over. */
  private boolean isLocked(CodesAtIdentity.Answer answer) {
    return json.readTree(answer.body()).path("code").asString("").equals("sign-in-locked");
  }

  String failed(Failure failure) {
    return settings.pages().signIn() + "?failed=" + failure.wireName();
  }

  private Mono<String> wait(ServerWebExchange exchange, ObjectNode answer, String returnTo) {
    var left = new Waiting(answer, returnTo);
    var page = left.isArrival() ? settings.pages().arrival() : settings.pages().code();
    return waiting.keep(exchange, left).thenReturn(page);
  }
}
