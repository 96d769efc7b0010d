package io.homeroom.gateway.client;

import io.homeroom.gateway.FilterOrder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Finds out who asks before anything is decided by it. */
@Component
@Order(FilterOrder.CLIENT_ADDRESS)
class ClientFilter implements WebFilter {

  private final ClientAddresses addresses;

  ClientFilter(ClientAddresses addresses) {
    this.addresses = addresses;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    exchange.getAttributes().put(Client.ATTRIBUTE, addresses.of(exchange.getRequest()));
    return chain.filter(exchange);
  }
}
