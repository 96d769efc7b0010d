package io.homeroom.gateway.limit;

import io.homeroom.gateway.FilterOrder;
import io.homeroom.gateway.client.Client;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Stands before the check of tokens, which costs more than being turned away. */
@Component
@Order(FilterOrder.ADDRESS_LIMIT)
class AddressLimitFilter implements WebFilter {

  private final Limiter limiter;
  private final Limits limits;

  AddressLimitFilter(Limiter limiter, Limits limits) {
    this.limiter = limiter;
    this.limits = limits;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var request = exchange.getRequest();
    if (request.getPath().value().startsWith("/actuator/")) {
      return chain.filter(exchange);
    }
    var key = Neighbourhood.of(Client.of(exchange).address());
    var headers = exchange.getResponse().getHeaders();
    return limiter
        .pass(limits.forAddress(request), key, headers)
        .then(Mono.defer(() -> chain.filter(exchange)));
  }
}
