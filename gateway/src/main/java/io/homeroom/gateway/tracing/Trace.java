package io.homeroom.gateway.tracing;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import io.micrometer.tracing.propagation.Propagator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** The trace of a request, as support, logs and services know it. */
@Component
public class Trace {

  private final Propagator propagator;

  Trace(Propagator propagator) {
    this.propagator = propagator;
  }

  public static @Nullable String id(ServerWebExchange exchange) {
    return span(exchange).map(span -> span.context().traceId()).orElse(null);
  }

  /** A service's span follows the gateway's own; what the client sent in its place goes. */
  public void tell(ServerWebExchange exchange, HttpHeaders told) {
    propagator.fields().forEach(told::remove);
    span(exchange)
        .ifPresent(
            span ->
                propagator.inject(span.context(), told, (_, name, value) -> told.set(name, value)));
  }

  private static Optional<Span> span(ServerWebExchange exchange) {
    return ServerRequestObservationContext.findCurrent(exchange.getAttributes())
        .map(observed -> observed.<TracingContext>get(TracingContext.class))
        .map(TracingContext::getSpan);
  }
}
