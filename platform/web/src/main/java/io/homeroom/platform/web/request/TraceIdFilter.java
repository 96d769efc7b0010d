package io.homeroom.platform.web.request;

import io.micrometer.tracing.Tracer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Remembers the trace, sampled or not, which the filter of the observation has just begun. */
final class TraceIdFilter extends OncePerRequestFilter {
  private final Tracer tracer;

  TraceIdFilter(Tracer tracer) {
    this.tracer = tracer;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var span = tracer.currentSpan();
    if (span != null) {
      TraceId.assignTo(request, span.context().traceId());
    }
    chain.doFilter(request, response);
  }
}
