package io.homeroom.marketplace.order.refunding;

import io.homeroom.marketplace.order.OrderMoved;
import io.homeroom.marketplace.order.OrderState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks payments for an order's money in the transaction in which it begins to be given back. */
@Component
class AskingForMoneyBack {
  private final MoneyRefunds refunds;
  private final ApplicationEventPublisher events;

  AskingForMoneyBack(MoneyRefunds refunds, ApplicationEventPublisher events) {
    this.refunds = refunds;
    this.events = events;
  }

  @EventListener
  void on(OrderMoved event) {
    var order = event.order();
    if (order.state() == OrderState.REFUNDING && order.isMoneyThere()) {
      events.publishEvent(new MoneyRefundRequested(refunds.add(order), order));
    }
  }
}
