package io.homeroom.gateway.access;

import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Takes the token away where none is needed: the service would refuse an expired one. With it goes
 * what makes a device trusted, as it may be a child who is signed in there.
 */
final class WithoutToken implements WebFilter {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return chain.filter(exchange.mutate().request(WithoutToken::strip).build());
  }

  private static void strip(ServerHttpRequest.Builder request) {
    request.headers(
        headers -> {
          if (headers.remove(HttpHeaders.AUTHORIZATION) != null) {
            headers.remove("Device-ID");
          }
        });
  }
}
