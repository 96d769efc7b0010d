package io.homeroom.gateway.headers;

import io.homeroom.gateway.FilterOrder;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Takes away what a client may not claim. Headers that it declares hop-by-hop go as well, here and
 * not at the last moment, where they would take along what the gateway adds.
 */
@Component
@Order(FilterOrder.REQUEST_HEADERS)
class RequestHeadersFilter implements WebFilter {

  private static final Set<String> KEPT = Set.of("host", "content-length");

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return chain.filter(
        exchange.mutate().request(request -> request.headers(RequestHeadersFilter::clean)).build());
  }

  private static void clean(HttpHeaders headers) {
    var unwanted = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    headers.headerNames().stream().filter(ForgeableHeaders::include).forEach(unwanted::add);
    headers.getConnection().stream().map(String::strip).forEach(unwanted::add);
    unwanted.add(HttpHeaders.CONNECTION);
    if (unwanted.remove(HttpHeaders.UPGRADE)) {
      unwanted.remove(HttpHeaders.CONNECTION);
      headers.set(HttpHeaders.CONNECTION, HttpHeaders.UPGRADE);
    }
    KEPT.forEach(unwanted::remove);
    unwanted.forEach(headers::remove);
  }
}
