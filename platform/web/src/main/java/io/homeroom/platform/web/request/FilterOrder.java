package io.homeroom.platform.web.request;

import org.springframework.core.Ordered;

/** The order of the platform's filters, all of them before Spring Security's. */
public final class FilterOrder {
  static final int REQUEST_ID = Ordered.HIGHEST_PRECEDENCE;

  // One after comes Boot's filter that begins the observation and with it the trace.
  static final int TRACE_ID = Ordered.HIGHEST_PRECEDENCE + 10;
  static final int ACCESS_LOG = Ordered.HIGHEST_PRECEDENCE + 20;
  public static final int PROBLEM = Ordered.HIGHEST_PRECEDENCE + 30;
  static final int BODY_LIMIT = Ordered.HIGHEST_PRECEDENCE + 40;

  private FilterOrder() {}
}
