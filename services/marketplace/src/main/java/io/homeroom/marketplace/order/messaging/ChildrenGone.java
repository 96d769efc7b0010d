package io.homeroom.marketplace.order.messaging;

import io.homeroom.marketplace.order.CardOrders;
import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.UnfinishedOrders;
import io.homeroom.marketplace.order.placing.AnsweringOrder;
import io.homeroom.platform.families.ChildGone;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a child has asked for ends with it, and what a parent has yet to pay by card for it; what is
 * being paid by points ends when progress answers.
 */
@Component
class ChildrenGone {
  private final UnfinishedOrders orders;
  private final CardOrders cards;
  private final AnsweringOrder answering;

  ChildrenGone(UnfinishedOrders orders, CardOrders cards, AnsweringOrder answering) {
    this.orders = orders;
    this.cards = cards;
    this.answering = answering;
  }

  @EventListener
  void on(ChildGone event) {
    var child = event.child().id();
    Stream.concat(orders.askingOf(child).stream(), cards.unpaidOf(child).stream())
        .forEach(id -> answering.end(id, EndReason.CHILD_GONE, null));
  }
}
