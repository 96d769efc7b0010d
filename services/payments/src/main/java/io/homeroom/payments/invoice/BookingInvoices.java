package io.homeroom.payments.invoice;

import io.homeroom.payments.ledger.KeepingAccounts;
import io.homeroom.payments.ledger.KeepingRefunds;
import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.ledger.Portion;
import io.homeroom.payments.provider.Happening;
import io.homeroom.payments.provider.Happening.Refunded;
import io.homeroom.payments.provider.NotYet;
import io.homeroom.payments.share.SharingPeriods;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books what is paid for periods, and what the provider gives back of it, whoever asked it to. */
@Component
@Transactional
public class BookingInvoices {
  private final Invoices invoices;
  private final KeepingAccounts accounts;
  private final KeepingRefunds refunds;
  private final SharingPeriods sharing;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  BookingInvoices(
      Invoices invoices,
      KeepingAccounts accounts,
      KeepingRefunds refunds,
      SharingPeriods sharing,
      ApplicationEventPublisher events,
      Clock clock) {
    this.invoices = invoices;
    this.accounts = accounts;
    this.refunds = refunds;
    this.sharing = sharing;
    this.events = events;
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
    var added = invoices.add(invoice(paid, portion.orElse(null)));
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

  /** Books what is given back of a period; whether a period was paid by that payment. */
  public boolean refunded(Refunded told) {
    var invoice = invoices.lockPaidBy(told.paymentId());
    invoice.ifPresent(paid -> book(told, paid));
    return invoice.isPresent();
  }

  /** What failed had been given before, whichever is told first. */
  private void book(Refunded told, Invoice invoice) {
    if (told.state() == Refunded.State.UNDER_WAY) {
      return;
    }
    var money = new Money(told.minor(), told.currency());
    var reference = "provider:" + told.refundId();
    var family = invoice.familyId();
    var portions = portions(invoice, told);
    var taken = portions.stream().mapToLong(Portion::minor).sum();
    refunds.owed(family, money, reference, portions);
    refunds.givenBack(family, money, reference);
    if (told.state() == Refunded.State.FAILED) {
      invoices.cameBack(invoice.id(), told, taken);
      refunds.cameBack(family, money, reference);
      refunds.notOwed(family, money, reference, portions);
    } else if (invoices.givenBack(invoice.id(), told, taken)) {
      var all = new Money(invoices.sumGivenBack(invoice.id()), told.currency());
      var full = all.minor() >= invoice.minor();
      events.publishEvent(new InvoiceGivenBack(invoice, all, full, clock.instant()));
    }
  }

  /** Of what is told again, or has failed since, as it was booked first. */
  private List<Portion> portions(Invoice invoice, Refunded told) {
    return invoice.portion().map(portion -> back(portion, invoice, told)).stream().toList();
  }

  private Portion back(Portion portion, Invoice invoice, Refunded told) {
    return invoices
        .takenFor(told.refundId())
        .map(taken -> new Portion(portion.supplier(), taken))
        .orElseGet(
            () ->
                sharing.back(
                    portion,
                    invoice.minor(),
                    invoices.sumGivenBack(invoice.id()),
                    invoices.sumTaken(invoice.id()),
                    told.minor()));
  }
}
