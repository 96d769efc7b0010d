package io.homeroom.gateway.breaker;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.stereotype.Component;

/** Gives each route its own breaker and bulkhead. */
@Component
public class Guards {

  private final Breakers breakers;
  private final BulkheadRegistry bulkheads;
  private final BreakerSettings settings;
  private final Clock clock;

  Guards(Breakers breakers, BulkheadRegistry bulkheads, BreakerSettings settings, Clock clock) {
    this.breakers = breakers;
    this.bulkheads = bulkheads;
    this.settings = settings;
    this.clock = clock;
  }

  public GatewayFilter forRoute(String route, String service, int concurrency) {
    var breaker = breakers.named(route, settings.pause(), UpstreamFailure::isOne);
    var atOnce =
        BulkheadConfig.custom()
            .maxConcurrentCalls(concurrency)
            .maxWaitDuration(Duration.ZERO)
            .writableStackTraceEnabled(false)
            .build();
    return new Guard(
        service,
        breaker,
        bulkheads.bulkhead(route, atOnce),
        Pause.of(breaker, clock, settings.pause()));
  }
}
