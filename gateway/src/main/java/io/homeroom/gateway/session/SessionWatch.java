package io.homeroom.gateway.session;

import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Looks again every moment whether the session behind an open stream still lives. Where that cannot
 * be told for a while the stream ends too, but not at the first look in vain: all that are open
 * would, and come back at once.
 */
@Component
class SessionWatch {

  private static final Duration MOMENT = Duration.ofMillis(800);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final SessionCheck check;
  private final Clock clock;

  SessionWatch(SessionCheck check, Clock clock) {
    this.check = check;
    this.clock = clock;
  }

  Mono<Void> closeWhenEnded(Jwt token, WebSocketSession stream) {
    var lived = new AtomicReference<>(clock.instant());
    return Flux.interval(MOMENT)
        .onBackpressureDrop()
        .concatMap(_ -> look(token, lived), 1)
        .then()
        .onErrorResume(Refused.class, refused -> close(stream, refused.fault()));
  }

  /** {@code lived}: when the session was last known to live. */
  private Mono<Void> look(Jwt token, AtomicReference<Instant> lived) {
    return check
        .check(token)
        .then(Mono.<Void>fromRunnable(() -> lived.set(clock.instant())))
        .onErrorComplete(
            failure ->
                isUnchecked(failure) && clock.instant().isBefore(lived.get().plus(PATIENCE)));
  }

  private static boolean isUnchecked(Throwable failure) {
    return failure instanceof Refused refused && refused.fault() == Fault.SESSION_UNCHECKED;
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
