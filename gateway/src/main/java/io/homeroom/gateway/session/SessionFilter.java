package io.homeroom.gateway.session;

import io.homeroom.gateway.FilterOrder;
import io.homeroom.gateway.limit.PersonLimit;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Checks the session of every request that came with a person's token, and then whether the person
 * asks too often: whoever holds a token of an ended session uses nothing up.
 */
@Component
@Order(FilterOrder.SESSION)
class SessionFilter implements WebFilter {

  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final SessionCheck check;
  private final KnownSessions known;
  private final PersonLimit limit;

  SessionFilter(SessionCheck check, KnownSessions known, PersonLimit limit) {
    this.known = known;
    this.check = check;
    this.limit = limit;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (!READING.contains(exchange.getRequest().getMethod())) {
      exchange.getResponse().beforeCommit(this::forget);
    }
    var headers = exchange.getResponse().getHeaders();
    return exchange
        .getPrincipal()
        .ofType(JwtAuthenticationToken.class)
        .map(JwtAuthenticationToken::getToken)
        .filter(token -> token.hasClaim("role"))
        .flatMap(token -> check.check(token).then(Mono.defer(() -> limit.pass(token, headers))))
        .then(Mono.defer(() -> chain.filter(exchange)));
  }

  /** Whoever has ended a session finds it ended, before the news of it has come here. */
  private Mono<Void> forget() {
    known.forgetAll();
    return Mono.empty();
  }
}
