package io.homeroom.payments.invoice;

import io.homeroom.payments.ledger.KeepingAccounts;
import io.homeroom.payments.ledger.KeepingRefunds;
import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.provider.Happening;
import io.homeroom.payments.provider.Happening.Refunded;
import io.homeroom.payments.provider.NotYet;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books what is paid for periods, and what somebody gives back of it at the provider, where alone
 * that is done.
 */
@Component
@Transactional
public class BookingInvoices {
  private final Invoices invoices;
  private final KeepingAccounts accounts;
  private final KeepingRefunds refunds;

  BookingInvoices(Invoices invoices, KeepingAccounts accounts, KeepingRefunds refunds) {
    this.invoices = invoices;
    this.accounts = accounts;
    this.refunds = refunds;
  }

  /** A period is paid, by money unless the family had credit. */
  public void paid(UUID family, String invoice, Money money) {
    invoices.add(invoice, family);
    if (money.minor() > 0) {
      accounts.paid(family, money, "invoice:" + invoice);
    }
  }

  @EventListener
  void on(Happening.InvoicePaidBy told) {
    if (!invoices.paidBy(told.invoiceId(), told.paymentId())) {
      throw new NotYet(told.invoiceId());
    }
  }

  @EventListener
  void on(Refunded told) {
    invoices.of(told.paymentId()).ifPresent(invoice -> book(told, invoice.familyId()));
  }

  /** What failed had been given before, whichever is told first. */
  private void book(Refunded told, UUID family) {
    if (told.state() == Refunded.State.UNDER_WAY) {
      return;
    }
    var money = new Money(told.minor(), told.currency());
    var reference = "provider:" + told.refundId();
    refunds.owed(family, money, reference, List.of());
    refunds.givenBack(family, money, reference);
    if (told.state() == Refunded.State.FAILED) {
      refunds.cameBack(family, money, reference);
      refunds.notOwed(family, money, reference, List.of());
    }
  }
}
