package io.homeroom.payments.dispute;

import io.homeroom.payments.checkout.Checkout;
import io.homeroom.payments.checkout.Checkouts;
import io.homeroom.payments.invoice.Invoices;
import io.homeroom.payments.ledger.KeepingAccounts;
import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.provider.Happening;
import io.homeroom.payments.provider.NotYet;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the provider tells of disputes: money taken back, and perhaps returned. Where it tells that
 * we have won and not what comes back, that is whatever was taken before.
 */
@Component
class HearingOfDisputes {
  private static final Logger LOG = LoggerFactory.getLogger(HearingOfDisputes.class);

  private final Checkouts checkouts;
  private final Invoices invoices;
  private final KeepingAccounts accounts;
  private final Disputes disputes;

  HearingOfDisputes(
      Checkouts checkouts, Invoices invoices, KeepingAccounts accounts, Disputes disputes) {
    this.checkouts = checkouts;
    this.invoices = invoices;
    this.accounts = accounts;
    this.disputes = disputes;
  }

  @EventListener
  void on(Happening.Disputed told) {
    var checkout = lock(told.paymentId());
    var dispute = new Taken(told.disputeId(), told.minor(), told.currency());
    if (told.taken()) {
      take(told, dispute);
    } else {
      giveBack(told.paymentId(), dispute);
    }
    mark(checkout, told.paymentId());
  }

  @EventListener
  void on(Happening.DisputeWon told) {
    for (var payment : told.paymentIds()) {
      var checkout = lock(payment);
      disputes.win(payment, told);
      disputes.outUntil(payment, told.at()).forEach(taken -> giveBack(payment, taken));
      mark(checkout, payment);
    }
  }

  private Optional<Checkout> lock(String payment) {
    var checkout = checkouts.lockPayment(payment);
    if (checkout.isEmpty() && !invoices.knows(payment)) {
      throw new NotYet(payment);
    }
    return checkout;
  }

  private void take(Happening.Disputed told, Taken dispute) {
    disputes.take(told);
    if (accounts.disputed(new Money(told.minor(), told.currency()), told.disputeId() + ":taken")) {
      LOG.warn("Payment {} is disputed: {}", told.paymentId(), told.disputeId());
    }
    if (disputes.isWonSince(told.paymentId(), told.at())) {
      giveBack(told.paymentId(), dispute);
    }
  }

  private void giveBack(String payment, Taken dispute) {
    disputes.giveBack(dispute.id(), payment, dispute);
    var money = new Money(-dispute.minor(), dispute.currency());
    if (accounts.disputed(money, dispute.id() + ":returned")) {
      LOG.info("What was taken of payment {} is back: {}", payment, dispute.id());
    }
  }

  private void mark(Optional<Checkout> checkout, String payment) {
    checkout.ifPresent(it -> checkouts.dispute(it.id(), disputes.isOut(payment)));
  }
}
