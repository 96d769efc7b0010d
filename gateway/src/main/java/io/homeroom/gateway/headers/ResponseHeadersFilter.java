package io.homeroom.gateway.headers;

import io.homeroom.gateway.FilterOrder;
import io.homeroom.gateway.client.Client;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells browsers what to be careful about. A page that knows better sets its own policy. */
@Component
@Order(FilterOrder.RESPONSE_HEADERS)
class ResponseHeadersFilter implements WebFilter {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> add(exchange)));
    return chain.filter(exchange);
  }

  private static void add(ServerWebExchange exchange) {
    var headers = exchange.getResponse().getHeaders();
    SecurityHeaders.ALWAYS.forEach(headers::set);
    if (!headers.containsHeader("Content-Security-Policy")) {
      headers.set("Content-Security-Policy", SecurityHeaders.POLICY);
    }
    if (!headers.containsHeader(HttpHeaders.CACHE_CONTROL)) {
      headers.setCacheControl("no-store");
    }
    if (Client.of(exchange).encrypted()) {
      headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }
}
