package io.homeroom.gateway.browser;

import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Ends a session at identity and forgets its tokens. */
@Component
public class EndingSession {

  private static final Logger LOG = LoggerFactory.getLogger(EndingSession.class);

  private final TokensAtIdentity identity;
  private final BrowserSessions sessions;
  private final Renewing renewing;
  private final SessionCookie cookie;

  EndingSession(
      TokensAtIdentity identity,
      BrowserSessions sessions,
      Renewing renewing,
      SessionCookie cookie) {
    this.identity = identity;
    this.sessions = sessions;
    this.renewing = renewing;
    this.cookie = cookie;
  }

  /** Identity first: if it cannot be told, the browser keeps its cookie and can try again. */
  public Mono<Void> end(ServerWebExchange exchange, String accessToken) {
    return identity
        .end(accessToken)
        .onErrorMap(EndingSession::notEnded)
        .then(sessions.forget(cookie.idsIn(exchange.getRequest())))
        .doOnSuccess(_ -> cookie.clear(exchange.getResponse()));
  }

  /** What a browser leaves behind by signing in anew; that it does, does not depend on this. */
  Mono<Void> endFormer(List<BrowserSessionId> ids) {
    return Flux.fromIterable(ids)
        .concatMap(renewing::find)
        .concatMap(session -> identity.end(session.accessToken()))
        .then(sessions.forget(ids))
        .onErrorResume(EndingSession::leave);
  }

  private static Mono<Void> leave(Throwable failure) {
    LOG.warn("A session that was replaced goes on until its end: {}", failure.toString());
    return Mono.empty();
  }

  private static Refused notEnded(Throwable failure) {
    LOG.warn("A session could not be ended: {}", failure.toString());
    return Refused.because(
            Fault.UPSTREAM_UNAVAILABLE, "The session could not be ended; please try again.")
        .of("identity")
        .retryAfter(Duration.ofSeconds(2));
  }
}
