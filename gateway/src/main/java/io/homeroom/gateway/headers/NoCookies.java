package io.homeroom.gateway.headers;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Cookies are between browsers and the gateway; a service gets a token. */
@Component
class NoCookies implements HttpHeadersFilter {

  @Override
  public HttpHeaders filter(HttpHeaders headers, ServerWebExchange exchange) {
    var told = HttpHeaders.copyOf(headers);
    told.remove(HttpHeaders.COOKIE);
    return told;
  }
}
