package io.homeroom.gateway.requestid;

import io.homeroom.gateway.FilterOrder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Finds the name of the request before anything happens, and tells it the client. */
@Component
@Order(FilterOrder.REQUEST_ID)
class RequestIdFilter implements WebFilter {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var id =
        RequestId.acceptedOrMade(exchange.getRequest().getHeaders().getFirst(RequestId.HEADER));
    exchange.getAttributes().put(RequestId.HEADER, id);
    var response = exchange.getResponse();
    response.beforeCommit(
        () -> Mono.fromRunnable(() -> response.getHeaders().set(RequestId.HEADER, id)));
    return chain.filter(exchange);
  }
}
