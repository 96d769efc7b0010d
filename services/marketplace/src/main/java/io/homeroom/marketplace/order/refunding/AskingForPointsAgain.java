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

  private final PointsToAsk asked;
  private final RefundingOrder refunding;
  private final Clock clock;

  AskingForPointsAgain(PointsToAsk asked, RefundingOrder refunding, Clock clock) {
    this.asked = asked;
    this.refunding = refunding;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.order.sweep:PT2S}")
  void ask() {
    var now = clock.instant();
    for (var id : asked.takeUnanswered(now.minus(UNANSWERED), now, BATCH)) {
      try {
        refunding.proceed(id);
      } catch (RuntimeException failed) {
        LOG.warn("A part of order {} is left for later", id.value(), failed);
      }
    }
  }
}
