package io.homeroom.payments.refund;

import io.homeroom.payments.checkout.CheckoutNotFound;
import io.homeroom.payments.checkout.Checkouts;
import io.homeroom.payments.ledger.Money;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for refunds; the provider does them afterwards. */
@Component
@Transactional
public class GivingBack {
  private final Checkouts payments;
  private final RefundSteps steps;

  GivingBack(Checkouts payments, RefundSteps steps) {
    this.payments = payments;
    this.steps = steps;
  }

  /**
   * For a service, once by its reference. What cannot be is kept as refused: nobody waits for the
   * answer.
   */
  public Refund askFor(String reference, String payment, Money money, String reason) {
    var found = payments.lock(payment).orElseThrow(CheckoutNotFound::new);
    return steps.ask(found, reference, money, reason, true);
  }

  /**
   * For an admin.
   *
   * @throws MoreThanWasPaid if there is not as much
   */
  public Refund askFor(UUID payment, long minor, String reason) {
    var found = payments.lock(payment);
    return steps.ask(
        found, "admin:" + UUID.randomUUID(), new Money(minor, found.currency()), reason, false);
  }
}
