package io.homeroom.marketplace.order.refunding;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks for parts' points again that progress has not been heard to give back. */
@Component
class AskingForPointsAgain {
  private static final Logger LOG = LoggerFactory.getLogger(AskingForPointsAgain.class);
  private static final Duration UNANSWERED = Duration.ofSeconds(5);
  private static final int BATCH = 50;

  private final Refunds refunds;
  private final RefundingOrder refunding;
  private final Clock clock;

  AskingForPointsAgain(Refunds refunds, RefundingOrder refunding, Clock clock) {
    this.refunds = refunds;
    this.refunding = refunding;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.order.sweep:PT2S}")
  void ask() {
    var now = clock.instant();
    for (var id : refunds.takeUnanswered(now.minus(UNANSWERED), now, BATCH)) {
      try {
        refunding.proceed(id);
      } catch (RuntimeException failed) {
        LOG.warn("A part of order {} is left for later", id.value(), failed);
      }
    }
  }
}
