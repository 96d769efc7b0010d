package io.homeroom.gateway.route;

import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Speaks for clients that are no browser and name no origin: left without one, the WebSocket client
 * would name the service's address, which the service takes for a foreign page.
 */
record OwnOrigin(String publicUrl) implements GatewayFilter {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    return exchange.getRequest().getHeaders().containsHeader(HttpHeaders.ORIGIN)
        ? chain.filter(exchange)
        : chain.filter(
            exchange
                .mutate()
                .request(request -> request.header(HttpHeaders.ORIGIN, publicUrl))
                .build());
  }
}
