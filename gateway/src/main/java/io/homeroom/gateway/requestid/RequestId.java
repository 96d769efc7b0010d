package io.homeroom.gateway.requestid;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** What the client called its request, where that is harmless, or a name made here. */
public final class RequestId {

  public static final String HEADER = "X-Request-Id";

  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestId() {}

  public static @Nullable String of(ServerWebExchange exchange) {
    return exchange.getAttribute(HEADER);
  }

  static String acceptedOrMade(@Nullable String proposed) {
    return proposed != null && HARMLESS.matcher(proposed).matches() ? proposed : made();
  }

  /** A new one. */
  public static String made() {
    return UUID.randomUUID().toString();
  }
}
