package io.homeroom.marketplace.gift.opening;

import io.homeroom.marketplace.gift.Gift;
import io.homeroom.marketplace.gift.GiftState;
import io.homeroom.marketplace.gift.Gifts;
import io.homeroom.marketplace.points.NotEnoughPoints;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes on with openings that nobody is at any more. Each replica does: who comes second finds them
 * tried a moment ago, and a step that is repeated changes nothing.
 */
@Component
class FinishingOpenings {
  private static final Logger LOG = LoggerFactory.getLogger(FinishingOpenings.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int A_ROUND = 100;
  private static final int AT_ONCE = 4;

  private final Gifts gifts;
  private final OpeningGift opening;
  private final Clock clock;

  FinishingOpenings(Gifts gifts, OpeningGift opening, Clock clock) {
    this.gifts = gifts;
    this.opening = opening;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.gift.finishing:5s}")
  void finish() {
    var atOnce = new Semaphore(AT_ONCE);
    var before = clock.instant().minus(PATIENCE);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var gift : gifts.left(GiftState.ACTIVATING, before, A_ROUND)) {
        atOnce.acquireUninterruptibly();
        threads.execute(
            () -> {
              try {
                finish(gift, before);
              } finally {
                atOnce.release();
              }
            });
      }
    }
  }

  private void finish(Gift gift, Instant before) {
    try {
      if (opening.goOn(gift.id(), before)) {
        LOG.info("Gift {} was opened after all", gift.id().value());
      }
    } catch (NotEnoughPoints refused) {
      LOG.info("Gift {} is unlocked again", gift.id().value());
    } catch (RuntimeException trouble) {
      LOG.warn("Gift {} is still being opened", gift.id().value(), trouble);
    }
  }
}
