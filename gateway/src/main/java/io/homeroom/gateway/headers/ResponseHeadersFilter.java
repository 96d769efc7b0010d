package io.homeroom.gateway.headers;

import io.homeroom.gateway.FilterOrder;
import io.homeroom.gateway.client.Client;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** What browsers are told to be careful about. A page that knows better sets its own policy. */
@Component
@Order(FilterOrder.RESPONSE_HEADERS)
class ResponseHeadersFilter implements WebFilter {

  /** Enough for the small pages that services send: text, their own style, a form to themselves. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /**
   * No other site learns our addresses, some of which hold a token. With {@code no-referrer}
   * browsers would not tell a form's origin either, and {@code CorsFilter} would refuse our own
   * pages' forms.
   */
  private static final String REFERRERS = "same-origin";

  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", REFERRERS,
          "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin");

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> add(exchange)));
    return chain.filter(exchange);
  }

  private static void add(ServerWebExchange exchange) {
    var headers = exchange.getResponse().getHeaders();
    ALWAYS.forEach(headers::set);
    if (!headers.containsHeader("Content-Security-Policy")) {
      headers.set("Content-Security-Policy", POLICY);
    }
    if (!headers.containsHeader(HttpHeaders.CACHE_CONTROL)) {
      headers.setCacheControl("no-store");
    }
    if (Client.of(exchange).encrypted()) {
      headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }
}
