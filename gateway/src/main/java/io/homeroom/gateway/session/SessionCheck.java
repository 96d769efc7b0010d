package io.homeroom.gateway.session;

import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Passes a token whose session lives and is its own. */
@Component
class SessionCheck {

  private final Sessions sessions;
  private final Clock clock;

  SessionCheck(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  Mono<Void> check(Jwt token) {
    var id = token.getClaimAsString("sid");
    if (id == null || id.isBlank()) {
      return Mono.error(refusal(Fault.TOKEN_INVALID, "The access token names no session."));
    }
    return sessions.find(id).mapNotNull(session -> refusal(session, token)).flatMap(Mono::error);
  }

  private @Nullable Refused refusal(Session session, Jwt token) {
    return switch (session) {
      case Session.Revoked() ->
          refusal(Fault.SESSION_REVOKED, "The session has been ended; please sign in again.");
      case Session.Unknown() ->
          refusal(Fault.SESSION_UNKNOWN, "There is no such session; please sign in again.");
      case Session.Live live when !live.expiresAt().isAfter(clock.instant()) ->
          refusal(Fault.SESSION_EXPIRED, "The session has expired; please sign in again.");
      case Session.Live live when !live.userId().equals(token.getSubject()) ->
          refusal(Fault.TOKEN_INVALID, "The session belongs to somebody else.");
      case Session.Live(_, _, _, ToldTier tier) when tier != null && tier.outdates(token) ->
          refusal(Fault.TOKEN_OUTDATED, "The family's tier has changed; please refresh the token.");
      case Session.Live _ -> null;
    };
  }

  private static Refused refusal(Fault fault, String detail) {
    return Refused.because(fault, detail)
        .with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
  }
}
