package io.homeroom.gateway.session;

import io.homeroom.gateway.FilterOrder;
import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Checks the session of every request that came with a person's token. */
@Component
@Order(FilterOrder.SESSION)
class SessionFilter implements WebFilter {

  private final SessionCheck check;

  SessionFilter(SessionCheck check) {
    this.check = check;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return exchange
        .getPrincipal()
        .ofType(JwtAuthenticationToken.class)
        .filter(caller -> caller.getToken().hasClaim("role"))
        .flatMap(caller -> check.check(caller.getToken()))
        .then(Mono.defer(() -> chain.filter(exchange)));
  }
}
