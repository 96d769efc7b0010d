package io.homeroom.platform.web.request;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The trace a request belongs to, kept for what is said of it after its span has ended. */
public final class TraceId {
  private static final String ATTRIBUTE = TraceId.class.getName();

  private TraceId() {}

  public static @Nullable String of(HttpServletRequest request) {
    return (String) request.getAttribute(ATTRIBUTE);
  }

  static void assignTo(HttpServletRequest request, String traceId) {
    request.setAttribute(ATTRIBUTE, traceId);
  }
}
