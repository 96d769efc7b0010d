package io.homeroom.marketplace.order.messaging;

import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.UnfinishedOrders;
import io.homeroom.marketplace.order.placing.AnsweringOrder;
import io.homeroom.platform.families.ChildGone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a child has asked for ends with it; what is being paid ends when progress answers. */
@Component
class ChildrenGone {
  private final UnfinishedOrders orders;
  private final AnsweringOrder answering;

  ChildrenGone(UnfinishedOrders orders, AnsweringOrder answering) {
    this.orders = orders;
    this.answering = answering;
  }

  @EventListener
  void on(ChildGone event) {
    orders
        .askingOf(event.child().id())
        .forEach(id -> answering.end(id, EndReason.CHILD_GONE, null));
  }
}
