package io.homeroom.gateway.size;

import io.homeroom.gateway.FilterOrder;
import io.homeroom.gateway.client.Client;
import io.homeroom.gateway.limit.Neighbourhood;
import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Takes a body in before a route is entered: who sends it slowly keeps no place there that others
 * need. Only who may go on at all gets as far as this.
 */
@Component
@Order(FilterOrder.WHOLE_BODY)
class WholeBodyFilter implements WebFilter {
  private final SizeSettings settings;
  private final Incomplete incomplete;

  WholeBodyFilter(SizeSettings settings, Incomplete incomplete) {
    this.settings = settings;
    this.incomplete = incomplete;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var request = exchange.getRequest();
    if (!SizeFilter.hasBody(request.getHeaders())) {
      return chain.filter(exchange);
    }
    var neighbourhood = Neighbourhood.of(Client.of(exchange).address());
    return whole(request, neighbourhood)
        .map(body -> exchange.mutate().request(new WholeBody(request, body)).build())
        .flatMap(chain::filter);
  }

  private Mono<byte[]> whole(ServerHttpRequest request, String neighbourhood) {
    return Mono.defer(
        () -> {
          var kept = new ByteArrayOutputStream();
          return request
              .getBody()
              .doOnNext(part -> keep(part, kept, neighbourhood))
              .then(Mono.fromSupplier(kept::toByteArray))
              .doFinally(_ -> incomplete.remove(neighbourhood, kept.size()));
        });
  }

  /** Its bytes alone: a part may be one byte of a chunk of its own, with all that belongs to it. */
  private void keep(DataBuffer part, ByteArrayOutputStream kept, String neighbourhood) {
    var bytes = new byte[part.readableByteCount()];
    part.read(bytes);
    DataBufferUtils.release(part);
    kept.writeBytes(bytes);
    if (incomplete.add(neighbourhood, bytes.length) > settings.incomplete().toBytes()) {
      throw tooMany();
    }
  }

  private static Refused tooMany() {
    return Refused.because(
            Fault.RATE_LIMITED, "Too much is being sent from this address at the same time.")
        .retryAfter(Duration.ofSeconds(1));
  }
}
