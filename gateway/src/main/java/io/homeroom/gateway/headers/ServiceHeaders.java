package io.homeroom.gateway.headers;

import io.homeroom.gateway.client.Client;
import io.homeroom.gateway.requestid.RequestId;
import io.homeroom.gateway.tracing.Trace;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Tells services whose request it is, where it comes from, by which address people know us, and
 * what trace it belongs to. Cookies are between browsers and the gateway: a service gets a token.
 * The page somebody was on may have a token in its address: no service is told.
 */
@Component
class ServiceHeaders implements HttpHeadersFilter, Ordered {

  private final String host;
  private final Trace trace;

  ServiceHeaders(@Value("${homeroom.public-url}") URI publicUrl, Trace trace) {
    this.host = publicUrl.getAuthority();
    this.trace = trace;
  }

  @Override
  public HttpHeaders filter(HttpHeaders headers, ServerWebExchange exchange) {
    var client = Client.of(exchange);
    var told = HttpHeaders.copyOf(headers);
    told.remove(HttpHeaders.COOKIE);
    told.remove(HttpHeaders.REFERER);
    told.set("X-Forwarded-For", client.address());
    told.set("X-Forwarded-Proto", client.protocol());
    told.set("X-Forwarded-Host", host);
    told.set(RequestId.HEADER, RequestId.of(exchange));
    trace.tell(exchange, told);
    return told;
  }

  /** After Spring Cloud Gateway has removed all that look like these. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
