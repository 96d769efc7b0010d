package io.homeroom.payments.checkout;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes on with checkouts that wait for the provider, and ends those whose time is over. */
@Component
class GoingOn {
  private static final Logger LOG = LoggerFactory.getLogger(GoingOn.class);
  private static final Duration PAUSE = Duration.ofSeconds(20);

  /** As many at once: one that is slow keeps none of them waiting. */
  private static final int BATCH = 16;

  private final CheckoutQueue queue;
  private final CheckingOut checkingOut;
  private final Clock clock;

  GoingOn(CheckoutQueue queue, CheckingOut checkingOut, Clock clock) {
    this.queue = queue;
    this.checkingOut = checkingOut;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.checkout.sweep:PT1S}")
  void goOn() {
    for (var due = take(); !due.isEmpty(); due = take()) {
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        due.forEach(id -> threads.execute(() -> attempt(id)));
      }
    }
  }

  private List<UUID> take() {
    return queue.takeDue(clock.instant(), PAUSE, BATCH);
  }

  private void attempt(UUID id) {
    try {
      checkingOut.proceed(id);
    } catch (RuntimeException failed) {
      LOG.error("Checkout {} is left for later", id, failed);
    }
  }
}
