package io.homeroom.platform.web.client;

import java.time.Duration;

/** The other service is known to fail: the breaker is open and the call was not made. */
public final class ServiceUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Duration retryAfter;

  ServiceUnavailable(String service, Duration retryAfter) {
    super("The service " + service + " does not answer");
    this.retryAfter = retryAfter;
  }

  public Duration retryAfter() {
    return retryAfter;
  }
}
