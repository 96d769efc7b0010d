package io.homeroom.payments.invoice;

import io.homeroom.payments.ledger.KeepingRefunds;
import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.ledger.Portion;
import io.homeroom.payments.provider.Happening.Refunded;
import io.homeroom.payments.share.SharingPeriods;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books what the provider gives back of periods, whoever asked it to. */
@Component
@Transactional
public class BookingGivenBack {
  private final Invoices invoices;
  private final EndedRefunds ended;
  private final KeepingRefunds refunds;
  private final SharingPeriods sharing;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  BookingGivenBack(
      Invoices invoices,
      EndedRefunds ended,
      KeepingRefunds refunds,
      SharingPeriods sharing,
      ApplicationEventPublisher events,
      Clock clock) {
    this.invoices = invoices;
    this.ended = ended;
    this.refunds = refunds;
    this.sharing = sharing;
    this.events = events;
    this.clock = clock;
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
      ours(told).ifPresent(refund -> ended.fail(refund, clock.instant()));
    } else if (invoices.givenBack(invoice.id(), told, taken)) {
      var all = new Money(invoices.sumGivenBack(invoice.id()), told.currency());
      var full = all.minor() >= invoice.minor();
      events.publishEvent(new InvoiceGivenBack(invoice, all, full, clock.instant()));
      ours(told).ifPresent(refund -> ended.finish(refund, clock.instant()));
    }
  }

  /** What was asked for here; others were made there by hand. */
  private static Optional<UUID> ours(Refunded told) {
    return Optional.of(told.id()).filter(id -> !id.isEmpty()).map(UUID::fromString);
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
