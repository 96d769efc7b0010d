package io.homeroom.gateway.access;

import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Takes the token away where none is needed: the service would refuse an expired one. */
final class WithoutToken implements WebFilter {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return chain.filter(
        exchange
            .mutate()
            .request(
                request -> request.headers(headers -> headers.remove(HttpHeaders.AUTHORIZATION)))
            .build());
  }
}
