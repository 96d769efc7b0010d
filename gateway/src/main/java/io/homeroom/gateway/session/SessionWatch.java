package io.homeroom.gateway.session;

import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks again every moment whether the session behind an open stream still lives. */
@Component
class SessionWatch {

  private static final Duration MOMENT = Duration.ofMillis(800);

  private final SessionCheck check;

  SessionWatch(SessionCheck check) {
    this.check = check;
  }

  Mono<Void> closeWhenEnded(Jwt token, WebSocketSession stream) {
    return Flux.interval(MOMENT)
        .onBackpressureDrop()
        .concatMap(_ -> check.check(token), 1)
        .then()
        .onErrorResume(Refused.class, refused -> close(stream, refused.fault()));
  }

  /**
   * Not to be cancelled: the close frame would be released unwritten when the other side of the
   * stream, which hears of the closing first, ends before it is on the wire.
   */
  private static Mono<Void> close(WebSocketSession stream, Fault fault) {
    return Mono.fromFuture(() -> stream.close(status(fault)).toFuture(), true);
  }

  private static CloseStatus status(Fault fault) {
    var status =
        fault == Fault.SESSION_UNCHECKED
            ? CloseStatus.SERVICE_OVERLOAD
            : CloseStatus.POLICY_VIOLATION;
    return status.withReason(fault.code());
  }
}
