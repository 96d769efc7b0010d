package io.homeroom.gateway.headers;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_REQUEST_URL_ATTR;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Keeps to itself what a service says about itself, and what is the gateway's to say. */
@Component
class UpstreamHeaders implements HttpHeadersFilter, Ordered {

  private static final Set<String> OURS =
      Set.of(
          "server",
          "set-cookie",
          "x-powered-by",
          "x-request-id",
          "x-frame-options",
          "x-content-type-options",
          "x-xss-protection",
          "referrer-policy",
          "permissions-policy",
          "strict-transport-security");

  private static final String[] PREFIXES = {
    "access-control-", "cross-origin-", "ratelimit-", "x-homeroom-"
  };

  @Override
  public HttpHeaders filter(HttpHeaders headers, ServerWebExchange exchange) {
    var shown = new HttpHeaders();
    headers.forEach(
        (name, values) -> {
          if (!ours(name.toLowerCase(Locale.ROOT))) {
            shown.addAll(name, values);
          }
        });
    var location = headers.getLocation();
    if (location != null) {
      shown.setLocation(withoutService(location, exchange.getAttribute(GATEWAY_REQUEST_URL_ATTR)));
    }
    return shown;
  }

  private static boolean ours(String name) {
    return OURS.contains(name) || Stream.of(PREFIXES).anyMatch(name::startsWith);
  }

  /** A service that knows itself by its own address only means a place behind the gateway. */
  private static URI withoutService(URI location, @Nullable URI asked) {
    if (asked == null || !asked.getRawAuthority().equals(location.getRawAuthority())) {
      return location;
    }
    var query = location.getRawQuery();
    return URI.create(query == null ? location.getRawPath() : location.getRawPath() + "?" + query);
  }

  @Override
  public boolean supports(Type type) {
    return type == Type.RESPONSE;
  }

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
