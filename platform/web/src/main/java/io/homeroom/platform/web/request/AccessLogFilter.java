package io.homeroom.platform.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.web.filter.OncePerRequestFilter;

/** One line for each request: never its query, headers or body, where secrets travel. */
final class AccessLogFilter extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger("io.homeroom.access");
  private static final String BEGUN = AccessLogFilter.class.getName();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getAttribute(BEGUN) == null) {
      request.setAttribute(BEGUN, System.nanoTime());
    }
    try {
      chain.doFilter(request, response);
    } finally {
      if (!isAsyncStarted(request)) {
        log(request, response.getStatus());
      }
    }
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  private static void log(HttpServletRequest request, int status) {
    var begun = (long) request.getAttribute(BEGUN);
    var millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
    var path = request.getRequestURI();
    LOG.atLevel(path.startsWith("/actuator/") ? Level.DEBUG : Level.INFO)
        .addKeyValue("method", request.getMethod())
        .addKeyValue("path", path)
        .addKeyValue("status", status)
        .addKeyValue("millis", millis)
        .log("{} {} {} {} ms", request.getMethod(), path, status, millis);
  }
}
