package io.homeroom.gateway.route;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Some endpoints, asked for at each request. Spring Security's own way to combine matchers would
 * subscribe to one publisher for each of them.
 */
public final class Endpoints implements ServerWebExchangeMatcher {

  private final List<Endpoint> endpoints;

  private Endpoints(List<Endpoint> endpoints) {
    this.endpoints = endpoints;
  }

  public static Endpoints of(Stream<Endpoint> endpoints) {
    return new Endpoints(endpoints.toList());
  }

  public boolean include(ServerHttpRequest request) {
    for (var endpoint : endpoints) {
      if (endpoint.matches(request)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Mono<MatchResult> matches(ServerWebExchange exchange) {
    return include(exchange.getRequest()) ? MatchResult.match() : MatchResult.notMatch();
  }
}
