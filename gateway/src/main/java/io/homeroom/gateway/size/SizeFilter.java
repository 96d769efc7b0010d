package io.homeroom.gateway.size;

import io.homeroom.gateway.FilterOrder;
import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Turns away what says it is too large, and watches what does not say. */
@Component
@Order(FilterOrder.SIZE)
class SizeFilter implements WebFilter {

  /** The colon, a space and the end of the line, as sent. */
  private static final int AROUND = 4;

  private final SizeSettings settings;

  SizeFilter(SizeSettings settings) {
    this.settings = settings;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var request = exchange.getRequest();
    if (size(request.getHeaders()) > settings.headers().toBytes()) {
      return Mono.error(
          Refused.because(
              Fault.HEADERS_TOO_LARGE,
              "The headers may have %d bytes.".formatted(settings.headers().toBytes())));
    }
    if (!hasBody(request.getHeaders())) {
      return chain.filter(exchange);
    }
    var most = settings.body().toBytes();
    if (request.getHeaders().getContentLength() > most) {
      return Mono.error(CountedBody.tooLarge(most));
    }
    var body = new CountedBody(request, most, settings.bodyWithin());
    return chain.filter(exchange.mutate().request(body).build());
  }

  /**
   * Whether a body comes with them.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9112#section-6.3">RFC 9112, section 6.3</a>
   */
  static boolean hasBody(HttpHeaders headers) {
    return headers.getContentLength() > 0 || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
  }

  private static long size(HttpHeaders headers) {
    var sum = new long[1];
    headers.forEach(
        (name, values) ->
            values.forEach(value -> sum[0] += name.length() + value.length() + AROUND));
    return sum[0];
  }
}
