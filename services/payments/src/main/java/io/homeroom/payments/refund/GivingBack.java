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
  private final GrantingRefunds granting;

  GivingBack(Checkouts payments, GrantingRefunds granting) {
    this.payments = payments;
    this.granting = granting;
  }

  /** For a service: what is left, if that is less. Nobody waits for the answer. */
  public Refund askFor(String payment, RefundRequest request) {
    var found = payments.lock(payment).orElseThrow(CheckoutNotFound::new);
    return granting.whatIsLeft(found, request);
  }

  /**
   * For an admin.
   *
   * @throws MoreThanWasPaid if there is not as much
   */
  public Refund askFor(UUID payment, long minor, String reason) {
    var found = payments.lock(payment);
    var money = new Money(minor, found.currency());
    return granting.inWhole(
        found, new RefundRequest("admin:" + UUID.randomUUID(), money, reason, null));
  }
}
