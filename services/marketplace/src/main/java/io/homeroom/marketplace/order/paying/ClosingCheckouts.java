package io.homeroom.marketplace.order.paying;

import io.homeroom.marketplace.checkout.CheckoutsAtPayments;
import io.homeroom.marketplace.order.OrderMoved;
import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.order.Tender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * An order that was called off shall not be paid any more. Payments is asked for that once it is
 * certain; if that is lost, the checkout ends by its time, and money that comes is given back.
 */
@Component
class ClosingCheckouts {
  private final CheckoutsAtPayments checkouts;

  ClosingCheckouts(CheckoutsAtPayments checkouts) {
    this.checkouts = checkouts;
  }

  @TransactionalEventListener
  void on(OrderMoved event) {
    var order = event.order();
    var asked = order.card().map(Tender.Card::payer).isPresent();
    if (asked && order.state() == OrderState.CANCELLED) {
      Thread.startVirtualThread(() -> checkouts.close(order.id().reference()));
    }
  }
}
