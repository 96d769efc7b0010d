package io.homeroom.marketplace.order.paying;

import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.UnfinishedOrders;
import io.homeroom.marketplace.order.placing.AnsweringOrder;
import io.homeroom.marketplace.order.refunding.RefundingOrder;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings to its end what was left on its way, by a crash or for want of an answer. Each instance
 * takes other orders; one that fails is taken again later.
 */
@Component
class AskingAgain {
  private static final Logger LOG = LoggerFactory.getLogger(AskingAgain.class);
  private static final Duration UNANSWERED = Duration.ofSeconds(5);
  private static final Duration PARENTS_TIME = Duration.ofDays(7);
  private static final int BATCH = 50;

  private final UnfinishedOrders orders;
  private final PayingOrder paying;
  private final RefundingOrder refunding;
  private final AnsweringOrder answering;
  private final Clock clock;

  AskingAgain(
      UnfinishedOrders orders,
      PayingOrder paying,
      RefundingOrder refunding,
      AnsweringOrder answering,
      Clock clock) {
    this.orders = orders;
    this.paying = paying;
    this.refunding = refunding;
    this.answering = answering;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.order.sweep:PT2S}")
  void askAgain() {
    var now = clock.instant();
    for (var id : orders.takeUnanswered(now.minus(UNANSWERED), now, BATCH)) {
      attempt(id, paying::proceed);
      attempt(id, refunding::proceed);
    }
  }

  @Scheduled(fixedDelayString = "${homeroom.order.expiry:PT1M}")
  void endUnanswered() {
    for (var id : orders.askingBefore(clock.instant().minus(PARENTS_TIME), BATCH)) {
      attempt(id, asking -> answering.end(asking, EndReason.NOT_ANSWERED, null));
    }
  }

  private static void attempt(OrderId id, Consumer<OrderId> step) {
    try {
      step.accept(id);
    } catch (RuntimeException failed) {
      LOG.warn("Order {} is left for later", id.value(), failed);
    }
  }
}
