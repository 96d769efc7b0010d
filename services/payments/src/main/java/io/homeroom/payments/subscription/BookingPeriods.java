package io.homeroom.payments.subscription;

import io.homeroom.payments.invoice.BookingInvoices;
import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.provider.Happening.InvoicePaid;
import io.homeroom.payments.provider.NotYet;
import io.homeroom.payments.subscription.product.PeriodPaid;
import io.homeroom.payments.subscription.product.SubscribedProduct;
import io.homeroom.payments.subscription.product.SubscribedProducts;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books what is paid for periods. */
@Component
@Transactional
class BookingPeriods {
  private final FamilySubscriptions subscriptions;
  private final SubscribedProducts products;
  private final BookingInvoices invoices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  BookingPeriods(
      FamilySubscriptions subscriptions,
      SubscribedProducts products,
      BookingInvoices invoices,
      ApplicationEventPublisher events,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.products = products;
    this.invoices = invoices;
    this.events = events;
    this.clock = clock;
  }

  /** Of a product that is told, once. */
  public void book(InvoicePaid told) {
    var subscription =
        subscriptions
            .atProvider(told.subscriptionId())
            .orElseThrow(() -> new NotYet(told.subscriptionId()));
    var product = products.of(subscription.id());
    var money = new Money(told.minor(), told.currency());
    var supplier = product.map(SubscribedProduct::supplierId).orElse(null);
    if (invoices.paid(subscription.familyId(), told.invoiceId(), money, supplier)) {
      product.ifPresent(
          it ->
              events.publishEvent(
                  new PeriodPaid(
                      it,
                      subscription.familyId(),
                      subscription.personId(),
                      told.invoiceId(),
                      money,
                      clock.instant())));
    }
  }
}
