package io.homeroom.gateway.route;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_REQUEST_URL_ATTR;
import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.isAlreadyRouted;
import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.setAlreadyRouted;

import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.springframework.web.reactive.socket.client.WebSocketClient;
import org.springframework.web.reactive.socket.server.WebSocketService;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Opens a client's stream once the service has opened its end: whoever hears that it is open misses
 * nothing from then on, and whom the service does not let in is refused. Spring Cloud Gateway opens
 * the client's first.
 */
@Component
class StreamRouting implements GlobalFilter, Ordered {
  private static final int BEFORE_SPRINGS_OWN = LOWEST_PRECEDENCE - 2;

  private final WebSocketClient services;
  private final WebSocketService clients;
  private final List<HttpHeadersFilter> headersFilters;
  private final Duration patience;

  StreamRouting(
      WebSocketClient services,
      WebSocketService clients,
      List<HttpHeadersFilter> headersFilters,
      @Value("${homeroom.gateway.upstream.response-timeout}") Duration patience) {
    this.patience = patience;
    this.services = services;
    this.clients = clients;
    this.headersFilters = headersFilters;
  }

  @Override
  public int getOrder() {
    return BEFORE_SPRINGS_OWN;
  }

  /** An upgrade that has come to here is one to a stream. */
  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    var request = exchange.getRequest();
    if (isAlreadyRouted(exchange)
        || !"websocket".equalsIgnoreCase(request.getHeaders().getUpgrade())) {
      return chain.filter(exchange);
    }
    setAlreadyRouted(exchange);
    var opened = Sinks.<Void>empty();
    return services
        .execute(
            addressFor(exchange),
            headersFor(exchange),
            service -> {
              opened.tryEmitEmpty();
              return openFor(exchange, service);
            })
        .timeout(notWithin(opened.asMono()))
        .onErrorComplete(_ -> exchange.getResponse().isCommitted())
        .onErrorMap(StreamRouting::unavailable);
  }

  /** Says so when the service has not answered in time, and nothing otherwise. */
  private Mono<Long> notWithin(Mono<Void> opened) {
    return Mono.delay(patience).takeUntilOther(opened).switchIfEmpty(Mono.never());
  }

  /** An upgrade is through long before the stream has ended. */
  private Mono<Void> openFor(ServerWebExchange exchange, WebSocketSession service) {
    var ended = Sinks.<Void>empty();
    return clients
        .handleRequest(
            exchange, client -> join(client, service).doFinally(_ -> ended.tryEmitEmpty()))
        .then(ended.asMono());
  }

  private static URI addressFor(ServerWebExchange exchange) {
    URI address = exchange.getRequiredAttribute(GATEWAY_REQUEST_URL_ATTR);
    var scheme = address.getScheme().replaceFirst("^http", "ws");
    return UriComponentsBuilder.fromUri(address).scheme(scheme).build(true).toUri();
  }

  /** The handshake's own are made anew. */
  private HttpHeaders headersFor(ServerWebExchange exchange) {
    var headers = new HttpHeaders();
    HttpHeadersFilter.filterRequest(headersFilters, exchange)
        .forEach(
            (name, values) -> {
              if (!name.equalsIgnoreCase(HttpHeaders.HOST)
                  && !name.toLowerCase(Locale.ROOT).startsWith("sec-websocket")) {
                headers.addAll(name, values);
              }
            });
    return headers;
  }

  /** Until both have ended; what one says in the end the other is told. */
  private static Mono<Void> join(WebSocketSession client, WebSocketSession service) {
    return Mono.when(
        carry(client, service),
        carry(service, client),
        endAlike(client, service),
        endAlike(service, client));
  }

  private static Mono<Void> carry(WebSocketSession from, WebSocketSession to) {
    return to.send(from.receive().doOnNext(WebSocketMessage::retain));
  }

  private static Mono<Void> endAlike(WebSocketSession first, WebSocketSession other) {
    return first
        .closeStatus()
        .defaultIfEmpty(CloseStatus.GOING_AWAY)
        .filter(_ -> other.isOpen())
        .flatMap(status -> other.close(sayable(status)));
  }

  /** Some stand for an end without words (RFC 6455, 7.4). */
  private static CloseStatus sayable(CloseStatus status) {
    return switch (status.getCode()) {
      case 1004, 1005, 1006, 1015 -> CloseStatus.GOING_AWAY;
      default -> status;
    };
  }

  private static Throwable unavailable(Throwable failure) {
    return failure instanceof Refused
        ? failure
        : Refused.because(Fault.UPSTREAM_UNAVAILABLE, "The stream cannot be opened at this moment.")
            .retryAfter(Duration.ofSeconds(2));
  }
}
