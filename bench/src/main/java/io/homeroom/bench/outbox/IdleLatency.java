package io.homeroom.bench.outbox;

import io.homeroom.bench.load.Percentiles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** From the beginning of a commit to the handler of a subscription, one event at a time. */
record IdleLatency(Percentiles millis) {

  private static final int WARM_UP = 500;
  private static final int EVENTS = 2000;
  private static final Duration BETWEEN = Duration.ofMillis(10);

  static IdleLatency measure(Servers servers) {
    try (var service = Service.start(servers.freshSite(), true, true)) {
      var millis = new ArrayList<Double>();
      for (var number = 0; number < WARM_UP + EVENTS; number++) {
        var thing = UUID.randomUUID();
        var committed = service.publish(thing);
        var arrived = service.things().awaitArrival(thing);
        if (number >= WARM_UP) {
          millis.add((arrived - committed) / 1e6);
        }
        LockSupport.parkNanos(BETWEEN.toNanos());
      }
      return new IdleLatency(Percentiles.of(millis));
    }
  }
}
