package io.homeroom.gateway.browser;

import io.homeroom.gateway.csrf.SameOrigin;
import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gives a request the token that its cookie stands for: from there on it is as with Bearer. */
@Component
public class TokenForCookie {

  private static final Set<Fault> ENDED =
      EnumSet.of(Fault.SESSION_REVOKED, Fault.SESSION_UNKNOWN, Fault.SESSION_EXPIRED);

  private final SessionCookie cookie;
  private final SameOrigin sameOrigin;
  private final Renewing renewing;
  private final BrowserSessions sessions;

  TokenForCookie(
      SessionCookie cookie, SameOrigin sameOrigin, Renewing renewing, BrowserSessions sessions) {
    this.cookie = cookie;
    this.sameOrigin = sameOrigin;
    this.renewing = renewing;
    this.sessions = sessions;
  }

  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var request = exchange.getRequest();
    if (!cookie.isIn(request)) {
      return chain.filter(exchange);
    }
    if (request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)) {
      return Mono.error(ambiguous());
    }
    return sameOrigin
        .check(request)
        .then(Mono.defer(() -> idIn(request)))
        .flatMap(id -> forward(id, exchange, chain).thenReturn(true))
        .onErrorResume(Refused.class, refused -> clearIfEnded(exchange, refused))
        .then();
  }

  private Mono<BrowserSessionId> idIn(ServerHttpRequest request) {
    var ids = cookie.idsIn(request);
    return ids.size() > 1
        ? Mono.error(ambiguous())
        : Mono.justOrEmpty(ids.stream().findFirst())
            .switchIfEmpty(Mono.error(TokenForCookie::ended));
  }

  /** A token that is outdated is found out before the request has gone anywhere. */
  private Mono<Void> forward(
      BrowserSessionId id, ServerWebExchange exchange, WebFilterChain chain) {
    return renewing
        .find(id)
        .switchIfEmpty(Mono.error(TokenForCookie::ended))
        .flatMap(
            session ->
                chain
                    .filter(withToken(exchange, session))
                    .onErrorResume(
                        TokenForCookie::isOutdated,
                        _ -> forwardRenewed(id, session, exchange, chain)));
  }

  private Mono<Void> forwardRenewed(
      BrowserSessionId id,
      BrowserSession outdated,
      ServerWebExchange exchange,
      WebFilterChain chain) {
    return renewing
        .renewNow(id, outdated)
        .switchIfEmpty(Mono.error(TokenForCookie::ended))
        .flatMap(session -> chain.filter(withToken(exchange, session)));
  }

  private static boolean isOutdated(Throwable failure) {
    return failure instanceof Refused refused && refused.fault() == Fault.TOKEN_OUTDATED;
  }

  private static Refused ended() {
    return Refused.because(Fault.SESSION_UNKNOWN, "The session has ended; please sign in again.");
  }

  private static ServerWebExchange withToken(ServerWebExchange exchange, BrowserSession session) {
    return exchange
        .mutate()
        .request(
            request -> request.headers(headers -> headers.setBearerAuth(session.accessToken())))
        .build();
  }

  private <T> Mono<T> clearIfEnded(ServerWebExchange exchange, Refused refused) {
    if (!ENDED.contains(refused.fault())) {
      return Mono.error(refused);
    }
    cookie.clear(exchange.getResponse());
    return sessions.forget(cookie.idsIn(exchange.getRequest())).then(Mono.error(refused));
  }

  private static Refused ambiguous() {
    return Refused.because(
        Fault.CREDENTIALS_AMBIGUOUS, "Please send one session cookie or one access token.");
  }
}
