package io.homeroom.payments.provider.paypal;

import io.homeroom.payments.provider.Happening;
import io.homeroom.payments.provider.Happening.Refunded;
import io.homeroom.payments.provider.Provider;
import java.time.Instant;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What PayPal's events mean here. */
final class PayPalHappenings {

  /** Of disputes it is the reversal that takes money, and their end that brings it back. */
  private static final Set<String> NOTHING =
      Set.of(
          "CHECKOUT.ORDER.COMPLETED",
          "CHECKOUT.PAYMENT-APPROVAL.REVERSED",
          "PAYMENT.CAPTURE.PENDING",
          "PAYMENT.REFUND.PENDING",
          "CUSTOMER.DISPUTE.CREATED",
          "CUSTOMER.DISPUTE.UPDATED");

  /** By developer.paypal.com/docs/api/customer-disputes/v1: where the money stays with us. */
  private static final Set<String> OURS =
      Set.of("RESOLVED_SELLER_FAVOUR", "CANCELED_BY_BUYER", "DENIED");

  /** PayPal has paid the buyer or the seller of its own: its movements tell whom. */
  private static final String PAYOUT = "RESOLVED_WITH_PAYOUT";

  private PayPalHappenings() {}

  static Happening of(JsonNode event) {
    var type = event.path("event_type").asString();
    var about = event.path("resource");
    if (NOTHING.contains(type)) {
      return new Happening.Nothing();
    }
    return switch (type) {
      case "CHECKOUT.ORDER.APPROVED" ->
          new Happening.SessionAgreed(
              id(about), about.at("/purchase_units/0/custom_id").asString(""));
      case "PAYMENT.CAPTURE.COMPLETED" ->
          new Happening.SessionPaid(
              Provider.PAYPAL,
              orderOf(about),
              reference(about),
              id(about),
              minor(about),
              currency(about));
      case "PAYMENT.CAPTURE.DENIED", "PAYMENT.CAPTURE.DECLINED" ->
          new Happening.SessionEnded(orderOf(about), reference(about));
      case "PAYMENT.CAPTURE.REFUNDED", "PAYMENT.REFUND.FAILED" -> refunded(about);
      case "PAYMENT.CAPTURE.REVERSED" ->
          new Happening.Disputed(
              id(about),
              captureOf(about),
              minor(about),
              currency(about),
              true,
              moment(about, "create_time"));
      case "CUSTOMER.DISPUTE.RESOLVED" -> resolved(about);
      default -> new Happening.Unknown();
    };
  }

  private static boolean isOurs(JsonNode dispute) {
    var outcome = dispute.at("/dispute_outcome/outcome_code").asString("");
    return OURS.contains(outcome)
        || (outcome.equals(PAYOUT)
            && dispute.path("money_movements").values().stream()
                .anyMatch(PayPalHappenings::isPaidToUs));
  }

  private static boolean isPaidToUs(JsonNode movement) {
    return movement.path("affected_party").asString("").equals("SELLER")
        && movement.path("type").asString("").equals("CREDIT");
  }

  private static Happening resolved(JsonNode dispute) {
    if (!isOurs(dispute)) {
      return new Happening.Nothing();
    }
    return new Happening.DisputeWon(
        dispute.path("dispute_id").asString(),
        dispute.path("disputed_transactions").values().stream()
            .map(disputed -> disputed.path("seller_transaction_id").asString())
            .toList(),
        moment(dispute, "update_time"));
  }

  private static Happening refunded(JsonNode refund) {
    var ours = refund.path("custom_id").asString("");
    var state =
        switch (refund.path("status").asString("")) {
          case "COMPLETED" -> Refunded.State.DONE;
          case "FAILED", "CANCELLED" -> Refunded.State.FAILED;
          default -> Refunded.State.UNDER_WAY;
        };
    return new Refunded(
        id(refund),
        ours.startsWith(PayPalRefunds.OURS) ? ours.substring(PayPalRefunds.OURS.length()) : "",
        captureOf(refund),
        minor(refund),
        currency(refund),
        state);
  }

  private static Instant moment(JsonNode about, String field) {
    return Instant.parse(about.path(field).asString());
  }

  private static String id(JsonNode about) {
    return about.path("id").asString();
  }

  private static String reference(JsonNode capture) {
    return capture.path("custom_id").asString("");
  }

  private static String orderOf(JsonNode capture) {
    return capture.at("/supplementary_data/related_ids/order_id").asString("");
  }

  /** What is given back names its capture by a link alone. */
  private static String captureOf(JsonNode refund) {
    return refund.path("links").values().stream()
        .filter(link -> link.path("rel").asString("").equals("up"))
        .map(link -> link.path("href").asString(""))
        .map(href -> href.substring(href.lastIndexOf('/') + 1))
        .findFirst()
        .orElse("");
  }

  private static long minor(JsonNode about) {
    return PayPalAmounts.minor(about.at("/amount/value").asString(), currency(about));
  }

  private static String currency(JsonNode about) {
    return about.at("/amount/currency_code").asString();
  }
}
