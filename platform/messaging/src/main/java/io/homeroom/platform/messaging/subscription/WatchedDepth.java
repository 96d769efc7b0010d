package io.homeroom.platform.messaging.subscription;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many dead letters there were when Kafka was asked last. Each look has it asked anew, but none
 * waits for it: while Kafka is away a service's other metrics are needed most.
 */
final class WatchedDepth {
  private static final Logger log = LoggerFactory.getLogger(WatchedDepth.class);

  private final LongSupplier asked;
  private final AtomicBoolean asking = new AtomicBoolean();
  private volatile double last = Double.NaN;

  WatchedDepth(LongSupplier asked) {
    this.asked = asked;
  }

  /** NaN if it was not asked yet, or did not answer. */
  double last() {
    if (asking.compareAndSet(false, true)) {
      Thread.ofVirtual().name("dead-letters-depth").start(this::ask);
    }
    return last;
  }

  private void ask() {
    try {
      last = asked.getAsLong();
    } catch (RuntimeException away) {
      last = Double.NaN;
      log.debug("Nobody knows how many dead letters there are: {}", away.toString());
    } finally {
      asking.set(false);
    }
  }
}
