package io.homeroom.payments.dispute;

import io.homeroom.payments.checkout.Checkouts;
import io.homeroom.payments.invoice.Invoices;
import io.homeroom.payments.ledger.KeepingAccounts;
import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.provider.Happening;
import io.homeroom.payments.provider.NotYet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the provider tells of disputes: money taken back, and perhaps returned. */
@Component
class HearingOfDisputes {
  private static final String RETURNED = ":returned";
  private static final Logger LOG = LoggerFactory.getLogger(HearingOfDisputes.class);

  private final Checkouts checkouts;
  private final Invoices invoices;
  private final KeepingAccounts accounts;

  HearingOfDisputes(Checkouts checkouts, Invoices invoices, KeepingAccounts accounts) {
    this.checkouts = checkouts;
    this.invoices = invoices;
    this.accounts = accounts;
  }

  @EventListener
  void on(Happening.Disputed told) {
    var checkout = checkouts.lockPayment(told.paymentId());
    if (checkout.isEmpty() && !invoices.knows(told.paymentId())) {
      throw new NotYet(told.paymentId());
    }
    var money = new Money(told.taken() ? told.minor() : -told.minor(), told.currency());
    var step = told.disputeId() + (told.taken() ? ":taken" : RETURNED);
    if (accounts.disputed(money, step)) {
      LOG.warn("Payment {} is disputed: {}", told.paymentId(), step);
      checkout.ifPresent(payment -> checkouts.dispute(payment.id(), isOut(told)));
    }
  }

  /** Whether it is not returned, whichever is told first. */
  private boolean isOut(Happening.Disputed told) {
    return told.taken() && !accounts.isDisputed(told.disputeId() + RETURNED);
  }
}
