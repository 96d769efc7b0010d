package io.homeroom.payments.subscription;

import io.homeroom.payments.invoice.BookingInvoices;
import io.homeroom.payments.invoice.OwingInvoices;
import io.homeroom.payments.invoice.PaidPeriod;
import io.homeroom.payments.invoice.PaidPeriod.Goods;
import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.provider.Happening.InvoicePaid;
import io.homeroom.payments.provider.NotYet;
import io.homeroom.payments.subscription.product.PeriodPaid;
import io.homeroom.payments.subscription.product.SubscribedProduct;
import io.homeroom.payments.subscription.product.SubscribedProducts;
import io.homeroom.payments.subscription.wish.UnwantedPeriods;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books what is paid for periods. */
@Component
@Transactional
class BookingPeriods {
  private final FamilySubscriptions subscriptions;
  private final SubscribedProducts products;
  private final UnwantedPeriods unwanted;
  private final BookingInvoices invoices;
  private final OwingInvoices owing;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  BookingPeriods(
      FamilySubscriptions subscriptions,
      SubscribedProducts products,
      UnwantedPeriods unwanted,
      BookingInvoices invoices,
      OwingInvoices owing,
      ApplicationEventPublisher events,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.products = products;
    this.unwanted = unwanted;
    this.invoices = invoices;
    this.owing = owing;
    this.events = events;
    this.clock = clock;
  }

  /** Once; of a product that is told. The money of one that nobody wants goes back. */
  public void book(InvoicePaid told) {
    var subscription =
        subscriptions
            .atProvider(told.subscriptionId())
            .orElseThrow(() -> new NotYet(told.subscriptionId()));
    var product = products.of(subscription.id());
    var paid = period(told, subscription, product);
    if (!invoices.paid(paid)) {
      return;
    }
    if (unwanted.isOne(subscription.familyId(), subscription.id(), told)) {
      owing.giveBack(paid.id());
    } else {
      product.ifPresent(it -> tell(it, subscription, paid));
    }
  }

  private static PaidPeriod period(
      InvoicePaid told, Subscription subscription, Optional<SubscribedProduct> product) {
    return new PaidPeriod(
        told.invoiceId(),
        subscription.familyId(),
        subscription.id(),
        subscription.plan(),
        new Money(told.minor(), told.currency()),
        product.map(BookingPeriods::goods).orElse(null));
  }

  private static @Nullable Goods goods(SubscribedProduct product) {
    var supplier = product.supplierId();
    return supplier == null ? null : new Goods(supplier, product.minor());
  }

  private void tell(SubscribedProduct product, Subscription subscription, PaidPeriod paid) {
    events.publishEvent(
        new PeriodPaid(
            product,
            subscription.familyId(),
            subscription.personId(),
            paid.id(),
            paid.money(),
            clock.instant()));
  }
}
