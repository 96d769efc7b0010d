package io.homeroom.payments.invoice;

import io.homeroom.payments.ledger.KeepingAccounts;
import io.homeroom.payments.ledger.KeepingRefunds;
import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.ledger.Portion;
import io.homeroom.payments.provider.Happening;
import io.homeroom.payments.provider.Happening.Refunded;
import io.homeroom.payments.provider.NotYet;
import io.homeroom.payments.share.SharingPeriods;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
  private final SharingPeriods sharing;

  BookingInvoices(
      Invoices invoices, KeepingAccounts accounts, KeepingRefunds refunds, SharingPeriods sharing) {
    this.invoices = invoices;
    this.accounts = accounts;
    this.refunds = refunds;
    this.sharing = sharing;
  }

  /**
   * A period is paid, by money unless the family had credit; whether that was not known yet.
   *
   * @param supplier whose goods it is for; null if Homeroom's own
   */
  public boolean paid(UUID family, String id, Money money, @Nullable UUID supplier) {
    var portion = Optional.ofNullable(supplier).map(owed -> sharing.paid(owed, money.minor()));
    var payable = portion.map(Portion::minor).orElse(0L);
    var added = invoices.add(new Invoice(id, family, money.minor(), supplier, payable));
    if (money.minor() > 0) {
      accounts.paid(family, money, "invoice:" + id, portion.stream().toList());
    }
    return added;
  }

  @EventListener
  void on(Happening.InvoicePaidBy told) {
    if (!invoices.paidBy(told.invoiceId(), told.paymentId())) {
      throw new NotYet(told.invoiceId());
    }
  }

  @EventListener
  void on(Refunded told) {
    invoices.of(told.paymentId()).ifPresent(invoice -> book(told, invoice));
  }

  /** What failed had been given before, whichever is told first. */
  private void book(Refunded told, Invoice invoice) {
    if (told.state() == Refunded.State.UNDER_WAY) {
      return;
    }
    var money = new Money(told.minor(), told.currency());
    var reference = "provider:" + told.refundId();
    var family = invoice.familyId();
    var portions = portions(invoice, told.minor());
    refunds.owed(family, money, reference, portions);
    refunds.givenBack(family, money, reference);
    if (told.state() == Refunded.State.FAILED) {
      refunds.cameBack(family, money, reference);
      refunds.notOwed(family, money, reference, portions);
    }
  }

  private List<Portion> portions(Invoice invoice, long minor) {
    return invoice.portion().map(portion -> sharing.back(portion, minor, invoice.minor())).stream()
        .toList();
  }
}
