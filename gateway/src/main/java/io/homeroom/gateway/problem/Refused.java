package io.homeroom.gateway.problem;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** One request that goes no further; without a stack trace, since refusing is daily work. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Fault fault;
  private final transient Map<String, String> headers;
  private final @Nullable String service;

  private Refused(
      Fault fault, String detail, Map<String, String> headers, @Nullable String service) {
    super(detail, null, false, false);
    this.fault = fault;
    this.headers = headers;
    this.service = service;
  }

  public static Refused because(Fault fault, String detail) {
    return new Refused(fault, detail, Map.of(), null);
  }

  public Refused with(String header, String value) {
    var more = new HashMap<>(headers);
    more.put(header, value);
    return new Refused(fault, detail(), Map.copyOf(more), service);
  }

  /** At least one second: a client told to wait no time at all would be back at once. */
  public Refused retryAfter(Duration wait) {
    var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return with(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
  }

  public Refused of(String name) {
    return new Refused(fault, detail(), headers, name);
  }

  public Fault fault() {
    return fault;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }

  Map<String, String> headers() {
    return headers;
  }

  @Nullable String service() {
    return service;
  }
}
