package io.homeroom.bench.outbox;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** How fast a full outbox is emptied: read, sent, acknowledged and deleted. */
record DrainRate(int events, int keys, double seconds) {

  private static final int PER_TRANSACTION = 100;
  private static final Duration LOOK = Duration.ofMillis(2);

  static DrainRate measure(Servers servers, int events, int keys) {
    var site = servers.freshSite();
    try (var publisher = Service.start(site, false, false)) {
      fill(publisher, events, keys);
    }
    try (var relay = Service.start(site, true, false)) {
      return drain(relay, events, keys);
    }
  }

  private static void fill(Service publisher, int events, int keys) {
    var ids = IntStream.range(0, keys).mapToObj(_ -> UUID.randomUUID()).toList();
    for (var start = 0; start < events; start += PER_TRANSACTION) {
      var first = start;
      publisher
          .transaction()
          .executeWithoutResult(
              _ ->
                  IntStream.range(first, first + PER_TRANSACTION)
                      .mapToObj(number -> publisher.things().happened(ids.get(number % keys)))
                      .forEach(publisher.outbox()::publish));
    }
  }

  private static DrainRate drain(Service relay, int events, int keys) {
    while (relay.sent() == 0) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
    var begin = System.nanoTime();
    var before = (int) relay.sent();
    while (relay.sent() < events) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
    return new DrainRate(events - before, keys, (System.nanoTime() - begin) / 1e9);
  }

  @Override
  public String toString() {
    return "%d events with %d keys in %.1f s: %.0f events/s"
        .formatted(events, keys, seconds, events / seconds);
  }
}
