package io.homeroom.gateway.route;

import java.net.ConnectException;
import java.time.Duration;
import java.util.Set;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * One quick second try, of reads only and only when no connection came about: enough for a service
 * that is just being replaced. Waiting 1, 2 and 4 s is for services, which hold no browser open.
 * Spring Cloud Gateway's own retries keep every body in memory until its answer is there.
 */
final class SecondTry implements GatewayFilter {

  private static final Duration SOON = Duration.ofMillis(100);
  private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    var first = chain.filter(exchange);
    return READS.contains(exchange.getRequest().getMethod())
        ? first.onErrorResume(ConnectException.class, _ -> again(exchange, chain))
        : first;
  }

  private static Mono<Void> again(ServerWebExchange exchange, GatewayFilterChain chain) {
    return Mono.delay(SOON)
        .then(
            Mono.defer(
                () -> {
                  ServerWebExchangeUtils.reset(exchange);
                  return chain.filter(exchange);
                }));
  }
}
