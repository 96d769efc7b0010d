package io.homeroom.gateway.cors;

import io.homeroom.gateway.FilterOrder;
import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.cors.reactive.DefaultCorsProcessor;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Answers preflights, and refuses pages that nobody has named, before anything else looks. */
@Component
@Order(FilterOrder.CORS)
class CorsFilter implements WebFilter {

  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

  private static final List<String> REQUEST_HEADERS =
      List.of(
          "Accept",
          "Accept-Language",
          "Authorization",
          "Content-Type",
          "Device-ID",
          "Idempotency-Key",
          "If-Match",
          "If-None-Match",
          "X-Request-Id",
          "traceparent",
          "tracestate");

  private static final List<String> RESPONSE_HEADERS =
      List.of(
          "ETag",
          "Location",
          "Retry-After",
          "RateLimit-Limit",
          "RateLimit-Policy",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "X-Request-Id");

  private final DefaultCorsProcessor processor = new DefaultCorsProcessor();
  private final CorsConfiguration allowed = new CorsConfiguration();

  CorsFilter(CorsSettings settings, @Value("${homeroom.public-url}") String publicUrl) {
    allowed.setAllowedOrigins(settings.origins());
    allowed.addAllowedOrigin(publicUrl);
    allowed.setAllowedMethods(METHODS);
    allowed.setAllowedHeaders(REQUEST_HEADERS);
    allowed.setExposedHeaders(RESPONSE_HEADERS);
    allowed.setMaxAge(Duration.ofHours(1));
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (!processor.process(allowed, exchange)) {
      return Mono.error(
          Refused.because(Fault.ORIGIN_REFUSED, "Pages of this origin may not call this way."));
    }
    return CorsUtils.isPreFlightRequest(exchange.getRequest())
        ? exchange.getResponse().setComplete()
        : chain.filter(exchange);
  }
}
