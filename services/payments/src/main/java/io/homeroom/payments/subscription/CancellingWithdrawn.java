package io.homeroom.payments.subscription;

import io.homeroom.payments.subscription.product.WithdrawnProducts;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Cancels what is sold no more and goes on all the same, since somebody has resumed it at the
 * provider: again and again until that is done.
 */
@Component
class CancellingWithdrawn {
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final int BATCH = 20;

  private final WithdrawnProducts withdrawn;
  private final SubscribingProducts subscribing;
  private final Clock clock;

  CancellingWithdrawn(WithdrawnProducts withdrawn, SubscribingProducts subscribing, Clock clock) {
    this.withdrawn = withdrawn;
    this.subscribing = subscribing;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.subscription.sweep:PT1S}")
  void cancelThem() {
    OneByOne.attempt(
        "withdrawn products",
        withdrawn.takeDue(clock.instant(), PAUSE, BATCH),
        subscribing::cancel);
  }
}
