package io.homeroom.marketplace.order.paying;

import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.OrderId;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * News of an order's money. That it has come is written down with the news; what follows from it is
 * done once that is certain, and by the sweeper if it is not done then.
 */
@Component
public class HearingOfMoney {
  record Noted(OrderId order) {}

  private final MoneySteps money;
  private final PaymentSteps steps;
  private final PayingOrder paying;
  private final ApplicationEventPublisher events;

  HearingOfMoney(
      MoneySteps money, PaymentSteps steps, PayingOrder paying, ApplicationEventPublisher events) {
    this.money = money;
    this.steps = steps;
    this.paying = paying;
    this.events = events;
  }

  public void came(OrderId id, UUID payment) {
    money.came(id, payment);
    events.publishEvent(new Noted(id));
  }

  /** Its checkout is over; money that has come all the same counts more. */
  public void cannotCome(OrderId id, EndReason reason) {
    steps.cancel(id, reason);
  }

  @TransactionalEventListener
  void on(Noted event) {
    Thread.startVirtualThread(() -> paying.proceed(event.order()));
  }
}
