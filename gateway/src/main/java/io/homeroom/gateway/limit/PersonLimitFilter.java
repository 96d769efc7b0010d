package io.homeroom.gateway.limit;

import io.homeroom.gateway.FilterOrder;
import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Holds for a person on all devices and from all addresses together. */
@Component
@Order(FilterOrder.PERSON_LIMIT)
class PersonLimitFilter implements WebFilter {

  private final Limiter limiter;
  private final LimitSettings settings;

  PersonLimitFilter(Limiter limiter, LimitSettings settings) {
    this.limiter = limiter;
    this.settings = settings;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var headers = exchange.getResponse().getHeaders();
    return exchange
        .getPrincipal()
        .ofType(JwtAuthenticationToken.class)
        .map(JwtAuthenticationToken::getToken)
        .filter(token -> token.hasClaim("role"))
        .mapNotNull(Jwt::getSubject)
        .flatMap(person -> limiter.pass(settings.forPerson(), person, headers))
        .then(Mono.defer(() -> chain.filter(exchange)));
  }
}
