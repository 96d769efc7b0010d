package io.homeroom.payments.checkout;

import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.provider.Happening;
import io.homeroom.payments.provider.NotYet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the provider tells of sessions, within the transaction of its notice. */
@Component
class HearingOfCheckouts {
  private static final Logger LOG = LoggerFactory.getLogger(HearingOfCheckouts.class);
  private final Checkouts checkouts;
  private final CheckoutSteps steps;
  private final OpeningSteps opening;
  private final SellingCheckout selling;

  HearingOfCheckouts(
      Checkouts checkouts, CheckoutSteps steps, OpeningSteps opening, SellingCheckout selling) {
    this.checkouts = checkouts;
    this.steps = steps;
    this.opening = opening;
    this.selling = selling;
  }

  /** What has come is booked, whatever was asked for. */
  @EventListener
  void on(Happening.SessionPaid told) {
    var checkout = checkouts.lock(told.reference()).orElseThrow(() -> new NotYet(told.reference()));
    var money = new Money(told.minor(), told.currency());
    if (!money.equals(new Money(checkout.minor(), checkout.currency()))) {
      LOG.error("Checkout {} asked for another amount than {}", checkout.id(), money);
    }
    selling.pay(checkout.id(), told.provider(), told.sessionId(), told.paymentId(), money);
  }

  /** What was not opened yet nobody knows of; what has ended is not taken any more. */
  @EventListener
  void on(Happening.SessionAgreed told) {
    var checkout = checkouts.lock(told.reference()).orElseThrow(() -> new NotYet(told.reference()));
    if (checkout.state() == CheckoutState.PENDING) {
      throw new NotYet(told.reference());
    }
    if (told.sessionId().equals(checkout.providerId())) {
      steps.agree(checkout.id());
    }
  }

  /** The end of one that was left for another provider is no news. */
  @EventListener
  void on(Happening.SessionEnded told) {
    checkouts
        .lock(told.reference())
        .ifPresent(checkout -> opening.ended(checkout.id(), told.sessionId()));
  }
}
