package io.homeroom.payments.invoice;

import io.homeroom.payments.ledger.KeepingAccounts;
import io.homeroom.payments.ledger.Portion;
import io.homeroom.payments.provider.Happening;
import io.homeroom.payments.provider.NotYet;
import io.homeroom.payments.share.SharingPeriods;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books what is paid for periods, and by what. */
@Component
@Transactional
public class BookingInvoices {
  private final Invoices invoices;
  private final KeepingAccounts accounts;
  private final SharingPeriods sharing;
  private final Clock clock;

  BookingInvoices(
      Invoices invoices, KeepingAccounts accounts, SharingPeriods sharing, Clock clock) {
    this.invoices = invoices;
    this.accounts = accounts;
    this.sharing = sharing;
    this.clock = clock;
  }

  /**
   * A period is paid, by money or by credit that the family had; whether that was not known yet. A
   * supplier is owed its part either way.
   */
  public boolean paid(PaidPeriod paid) {
    var money = paid.money();
    var portion =
        Optional.ofNullable(paid.goods())
            .map(goods -> sharing.paid(goods.supplierId(), goods.minor()));
    var added = invoices.add(invoice(paid, portion.orElse(null)), paid.plan(), clock.instant());
    if (money.minor() > 0 || portion.isPresent()) {
      accounts.paid(paid.familyId(), money, "invoice:" + paid.id(), portion.stream().toList());
    }
    return added;
  }

  private static Invoice invoice(PaidPeriod paid, @Nullable Portion portion) {
    return new Invoice(
        paid.id(),
        paid.familyId(),
        paid.subscriptionId(),
        paid.money().minor(),
        paid.money().currency(),
        portion == null ? null : portion.supplier(),
        portion == null ? 0 : portion.minor());
  }

  @EventListener
  void on(Happening.InvoicePaidBy told) {
    if (!invoices.paidBy(told.invoiceId(), told.paymentId())) {
      throw new NotYet(told.invoiceId());
    }
  }
}
