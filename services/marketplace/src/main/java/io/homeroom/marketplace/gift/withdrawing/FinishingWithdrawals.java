package io.homeroom.marketplace.gift.withdrawing;

import io.homeroom.marketplace.gift.Gift;
import io.homeroom.marketplace.gift.GiftState;
import io.homeroom.marketplace.gift.Gifts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks again for points that have not come back to their child. */
@Component
class FinishingWithdrawals {
  private static final Logger LOG = LoggerFactory.getLogger(FinishingWithdrawals.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int A_ROUND = 50;

  private final Gifts gifts;
  private final WithdrawingGift withdrawing;
  private final Clock clock;

  FinishingWithdrawals(Gifts gifts, WithdrawingGift withdrawing, Clock clock) {
    this.gifts = gifts;
    this.withdrawing = withdrawing;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.gift.finishing:5s}")
  void finish() {
    var before = clock.instant().minus(PATIENCE);
    gifts.left(GiftState.RETURNING, before, A_ROUND).forEach(gift -> finish(gift, before));
  }

  private void finish(Gift gift, Instant before) {
    try {
      if (withdrawing.goOn(gift.id(), before)) {
        LOG.info("Gift {} has come back after all", gift.id().value());
      }
    } catch (RuntimeException trouble) {
      LOG.warn("Gift {} is still coming back", gift.id().value(), trouble);
    }
  }
}
