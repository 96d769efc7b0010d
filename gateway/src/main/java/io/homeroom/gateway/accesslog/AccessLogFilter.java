package io.homeroom.gateway.accesslog;

import io.homeroom.gateway.FilterOrder;
import io.homeroom.gateway.requestid.RequestId;
import io.homeroom.gateway.tracing.Trace;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/** Queries stay out of it: links in mails carry their tokens there. */
@Component
@Order(FilterOrder.ACCESS_LOG)
class AccessLogFilter implements WebFilter {

  private static final Logger LOG = LoggerFactory.getLogger("io.homeroom.gateway.access");
  private static final int CLIENT_WENT_AWAY = 499;

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (exchange.getRequest().getPath().value().startsWith("/actuator")) {
      return chain.filter(exchange);
    }
    var start = System.nanoTime();
    return chain.filter(exchange).doFinally(signal -> write(exchange, start, signal));
  }

  private static void write(ServerWebExchange exchange, long start, SignalType signal) {
    var request = exchange.getRequest();
    var millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    var status = status(exchange.getResponse(), signal);
    try (var _ = MDC.putCloseable("traceId", Trace.id(exchange))) {
      LOG.atInfo()
          .addKeyValue("status", status)
          .addKeyValue("durationMs", millis)
          .addKeyValue("requestId", RequestId.of(exchange))
          .log("{} {} {}", request.getMethod(), request.getPath().value(), status);
    }
  }

  /** Who hangs up as soon as it has its answer has not gone away before it. */
  private static int status(ServerHttpResponse response, SignalType signal) {
    var status = response.getStatusCode();
    var answered = signal != SignalType.CANCEL || response.isCommitted();
    return answered && status != null ? status.value() : CLIENT_WENT_AWAY;
  }
}
