package io.homeroom.payments.refund;

import io.homeroom.payments.checkout.Checkouts;
import io.homeroom.payments.checkout.PaidTwice;
import io.homeroom.payments.ledger.Money;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What somebody has paid a second time goes back, granted in the transaction that books it. */
@Component
class GivingSecondBack {
  private final Checkouts payments;
  private final GrantingRefunds granting;

  GivingSecondBack(Checkouts payments, GrantingRefunds granting) {
    this.payments = payments;
    this.granting = granting;
  }

  @EventListener
  void on(PaidTwice event) {
    var second = payments.lock(event.second().id());
    var money = new Money(second.paidMinor(), second.currency());
    granting.inWhole(
        second, new RefundRequest("whole:" + second.reference(), money, "paid twice", null));
  }
}
