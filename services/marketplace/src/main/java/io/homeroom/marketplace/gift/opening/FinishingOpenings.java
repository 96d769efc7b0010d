package io.homeroom.marketplace.gift.opening;

import io.homeroom.marketplace.gift.Gift;
import io.homeroom.marketplace.gift.Gifts;
import io.homeroom.marketplace.points.NotEnoughPoints;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes on with openings that nobody is at any more. Each replica does, because a step that is
 * repeated changes nothing.
 */
@Component
class FinishingOpenings {
  private static final Logger LOG = LoggerFactory.getLogger(FinishingOpenings.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

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
    gifts.beingOpenedSince(clock.instant().minus(PATIENCE)).forEach(this::finish);
  }

  private void finish(Gift gift) {
    try {
      if (opening.finish(gift)) {
        LOG.info("Gift {} was opened after all", gift.id().value());
      }
    } catch (NotEnoughPoints refused) {
      LOG.info("Gift {} is unlocked again", gift.id().value());
    } catch (RuntimeException trouble) {
      LOG.warn("Gift {} is still being opened", gift.id().value(), trouble);
    }
  }
}
