package io.homeroom.gateway.problem;

import java.time.Duration;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/**
 * What is still to come of a request that is refused before its body was read. It is taken in
 * before the refusal goes out: overtaken by it, it holds up the next request of the connection.
 */
final class Leftover {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final long MOST = 64L * 1024;

  private Leftover() {}

  /** Ends in any case: a body may have been read before, break off, be too long or never end. */
  static Mono<Void> takenIn(ServerHttpRequest request) {
    return DataBufferUtils.takeUntilByteCount(request.getBody(), MOST)
        .doOnNext(DataBufferUtils::release)
        .take(PATIENCE)
        .then()
        .onErrorComplete();
  }
}
