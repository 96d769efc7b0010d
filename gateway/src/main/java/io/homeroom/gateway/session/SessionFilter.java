package io.homeroom.gateway.session;

import io.homeroom.gateway.FilterOrder;
import io.homeroom.gateway.limit.PersonLimit;
import org.springframework.core.annotation.Order;
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

  private final SessionCheck check;
  private final PersonLimit limit;

  SessionFilter(SessionCheck check, PersonLimit limit) {
    this.check = check;
    this.limit = limit;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var headers = exchange.getResponse().getHeaders();
    return exchange
        .getPrincipal()
        .ofType(JwtAuthenticationToken.class)
        .map(JwtAuthenticationToken::getToken)
        .filter(token -> token.hasClaim("role"))
        .flatMap(token -> check.check(token).then(Mono.defer(() -> limit.pass(token, headers))))
        .then(Mono.defer(() -> chain.filter(exchange)));
  }
}
