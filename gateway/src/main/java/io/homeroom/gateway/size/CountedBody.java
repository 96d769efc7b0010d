package io.homeroom.gateway.size;

import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

/** A body that ends with a refusal as soon as it has become too large, or takes too long. */
final class CountedBody extends ServerHttpRequestDecorator {

  private final long most;
  private final Duration longest;

  CountedBody(ServerHttpRequest request, long most, Duration longest) {
    super(request);
    this.most = most;
    this.longest = longest;
  }

  /** A client that vanishes while sending must not look like a failure of the service. */
  @Override
  public Flux<DataBuffer> getBody() {
    return Flux.defer(
        () -> {
          var seen = new AtomicLong();
          return super.getBody()
              .onErrorMap(
                  _ -> Refused.because(Fault.BAD_REQUEST, "The body was not sent to its end."))
              .takeUntilOther(Mono.delay(longest).then(Mono.error(this::tooSlow)))
              .<DataBuffer>handle((buffer, sink) -> count(buffer, seen, sink));
        });
  }

  private void count(DataBuffer buffer, AtomicLong seen, SynchronousSink<DataBuffer> sink) {
    if (seen.addAndGet(buffer.readableByteCount()) > most) {
      DataBufferUtils.release(buffer);
      sink.error(tooLarge(most));
    } else {
      sink.next(buffer);
    }
  }

  private Refused tooSlow() {
    return Refused.because(
        Fault.BODY_TOO_SLOW, "The body may take %d seconds.".formatted(longest.toSeconds()));
  }

  static Refused tooLarge(long most) {
    return Refused.because(Fault.BODY_TOO_LARGE, "The body may have %d bytes.".formatted(most));
  }
}
