package io.homeroom.payments.provider.stripe;

import com.stripe.model.Invoice;
import com.stripe.model.InvoicePayment;
import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionItem;
import io.homeroom.payments.provider.Happening;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Stripe's subscriptions and their invoices mean here. */
final class StripeSubscriptionNews {

  /** By which a subscription is known as ours. */
  static final String SUBSCRIPTION = "homeroom_subscription";

  private static final String RENEWAL = "subscription_cycle";

  private StripeSubscriptionNews() {}

  static Happening.SubscriptionMoved moved(Subscription subscription, Instant at) {
    return new Happening.SubscriptionMoved(
        subscription.getId(),
        Objects.requireNonNullElse(subscription.getMetadata().get(SUBSCRIPTION), ""),
        subscription.getCustomer(),
        StripePrices.planOf(subscription),
        subscription.getStatus(),
        Boolean.TRUE.equals(subscription.getCancelAtPeriodEnd()),
        endOfPeriod(subscription),
        pause(subscription),
        at);
  }

  /** One that is to begin later has none yet. */
  private static @Nullable Instant endOfPeriod(Subscription subscription) {
    return subscription.getItems().getData().stream()
        .map(SubscriptionItem::getCurrentPeriodEnd)
        .filter(Objects::nonNull)
        .findFirst()
        .map(Instant::ofEpochSecond)
        .orElse(null);
  }

  private static Happening.SubscriptionMoved.@Nullable Pause pause(Subscription subscription) {
    var pause = subscription.getPauseCollection();
    if (pause == null) {
      return null;
    }
    var until = pause.getResumesAt();
    return new Happening.SubscriptionMoved.Pause(
        until == null ? null : Instant.ofEpochSecond(until));
  }

  /** By Stripe's clock, as what it tells by itself; by ours if it does not say. */
  static Happening.SubscriptionMoved answered(Subscription answer, Clock ours) {
    var at =
        Optional.ofNullable(answer.getLastResponse())
            .flatMap(response -> response.headers().firstValue("Date"))
            .map(date -> DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from))
            .orElseGet(() -> ours.instant().truncatedTo(ChronoUnit.SECONDS));
    return moved(answer, at);
  }

  static Happening paid(Invoice invoice) {
    var parent = invoice.getParent();
    return parent == null || parent.getSubscriptionDetails() == null
        ? new Happening.Nothing()
        : new Happening.InvoicePaid(
            invoice.getId(),
            parent.getSubscriptionDetails().getSubscription(),
            invoice.getAmountPaid(),
            invoice.getCurrency().toUpperCase(Locale.ROOT),
            Instant.ofEpochSecond(invoice.getCreated()),
            RENEWAL.equals(invoice.getBillingReason()));
  }

  /** Which payment an invoice was paid by, for that is what refunds and disputes name. */
  static Happening paidBy(InvoicePayment payment) {
    var intent = payment.getPayment().getPaymentIntent();
    return intent == null
        ? new Happening.Nothing()
        : new Happening.InvoicePaidBy(payment.getInvoice(), intent);
  }
}
