package io.homeroom.payments.provider.stripe;

import com.stripe.model.Dispute;
import com.stripe.model.Event;
import com.stripe.model.Invoice;
import com.stripe.model.InvoicePayment;
import com.stripe.model.Refund;
import com.stripe.model.StripeObject;
import com.stripe.model.Subscription;
import com.stripe.model.checkout.Session;
import io.homeroom.payments.provider.Happening;
import io.homeroom.payments.provider.Happening.Refunded;
import io.homeroom.payments.provider.Provider;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Stripe's events mean here. */
final class StripeHappenings {
  private static final Set<String> NOTHING =
      Set.of(
          "charge.succeeded",
          "charge.failed",
          "charge.refunded",
          "charge.dispute.created",
          "charge.dispute.closed",
          "customer.created",
          "customer.deleted",
          "customer.updated",
          "invoice.created",
          "invoice.finalized",
          "invoice.payment_succeeded",
          "invoice.payment_failed",
          "invoice.voided",
          "invoice_payment.failed",
          "payment_intent.created",
          "payment_intent.succeeded",
          "payment_intent.payment_failed",
          "payment_method.attached",
          "payment_method.detached",
          "price.created",
          "price.updated",
          "product.created",
          "product.updated");

  private StripeHappenings() {}

  static Happening of(Event event, StripeObject object) {
    if (NOTHING.contains(event.getType())) {
      return new Happening.Nothing();
    }
    return switch (object) {
      case Session session -> session(event.getType(), session);
      case Refund refund -> refund(refund);
      case Dispute dispute -> dispute(event, dispute);
      case Subscription subscription ->
          StripeSubscriptionNews.moved(subscription, Instant.ofEpochSecond(event.getCreated()));
      case Invoice invoice when event.getType().equals("invoice.paid") ->
          StripeSubscriptionNews.paid(invoice);
      case InvoicePayment payment when event.getType().equals("invoice_payment.paid") ->
          StripeSubscriptionNews.paidBy(payment);
      default -> new Happening.Unknown();
    };
  }

  private static Happening session(String type, Session session) {
    var reference = orEmpty(session.getClientReferenceId());
    return switch (type) {
      case "checkout.session.completed", "checkout.session.async_payment_succeeded" ->
          session.getPaymentIntent() == null || !"paid".equals(session.getPaymentStatus())
              ? new Happening.Nothing()
              : new Happening.SessionPaid(
                  Provider.STRIPE,
                  session.getId(),
                  reference,
                  session.getPaymentIntent(),
                  session.getAmountTotal(),
                  upper(session.getCurrency()));
      case "checkout.session.expired", "checkout.session.async_payment_failed" ->
          new Happening.SessionEnded(session.getId(), reference);
      default -> new Happening.Unknown();
    };
  }

  private static Happening refund(Refund refund) {
    var state =
        switch (orEmpty(refund.getStatus())) {
          case "succeeded" -> Refunded.State.DONE;
          case "failed", "canceled" -> Refunded.State.FAILED;
          default -> Refunded.State.UNDER_WAY;
        };
    return new Refunded(
        refund.getId(),
        refund.getMetadata().getOrDefault(StripeProvider.REFUND, ""),
        orEmpty(refund.getPaymentIntent()),
        refund.getAmount(),
        upper(refund.getCurrency()),
        state);
  }

  private static Happening dispute(Event event, Dispute dispute) {
    var type = event.getType();
    var taken = type.equals("charge.dispute.funds_withdrawn");
    return taken || type.equals("charge.dispute.funds_reinstated")
        ? new Happening.Disputed(
            dispute.getId(),
            orEmpty(dispute.getPaymentIntent()),
            dispute.getAmount(),
            upper(dispute.getCurrency()),
            taken,
            Instant.ofEpochSecond(event.getCreated()))
        : new Happening.Unknown();
  }

  private static String orEmpty(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  private static String upper(String currency) {
    return currency.toUpperCase(Locale.ROOT);
  }
}
