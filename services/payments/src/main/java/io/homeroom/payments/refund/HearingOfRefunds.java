package io.homeroom.payments.refund;

import io.homeroom.payments.checkout.Checkouts;
import io.homeroom.payments.invoice.BookingGivenBack;
import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.provider.Happening.Refunded;
import io.homeroom.payments.provider.NotYet;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the provider tells of refunds, of those that somebody made there by hand, too. */
@Component
class HearingOfRefunds {
  private final Checkouts payments;
  private final Refunds refunds;
  private final BookingGivenBack periods;
  private final GrantingRefunds granting;
  private final RefundSteps steps;

  HearingOfRefunds(
      Checkouts payments,
      Refunds refunds,
      BookingGivenBack periods,
      GrantingRefunds granting,
      RefundSteps steps) {
    this.payments = payments;
    this.refunds = refunds;
    this.periods = periods;
    this.granting = granting;
    this.steps = steps;
  }

  /**
   * It belongs to the period of a subscription or to a checkout. One look decides which: its
   * payment may become known for a period meanwhile, and nobody would book it then.
   */
  @EventListener
  void on(Refunded told) {
    if (periods.refunded(told)) {
      return;
    }
    switch (told.state()) {
      case UNDER_WAY -> {}
      case DONE -> steps.confirm(ours(told), told.refundId());
      case FAILED -> steps.fail(ours(told), RefundFailure.CAME_BACK);
    }
  }

  private UUID ours(Refunded told) {
    var payment =
        payments.lockPayment(told.paymentId()).orElseThrow(() -> new NotYet(told.paymentId()));
    if (!told.id().isEmpty()) {
      return refunds.find(UUID.fromString(told.id())).orElseThrow(() -> new NotYet(told.id())).id();
    }
    var reference = "provider:" + told.refundId();
    var money = new Money(told.minor(), told.currency());
    return refunds
        .find(reference)
        .orElseGet(
            () -> granting.inWhole(payment, new RefundRequest(reference, money, "by hand", null)))
        .id();
  }
}
