package io.homeroom.marketplace;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.platform.test.EventsTold;
import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** What payments tells, on its topic. */
@TestComponent
public class PaymentsTold {
  private final EventsTold told;

  PaymentsTold(EventsTold told) {
    this.told = told;
  }

  /** That so much was paid, by one payment however often it is told. */
  public void paid(UUID payment, String reference, long minor) {
    tell(
        "payments.payment-succeeded.v1",
        payment,
        "{\"paymentId\":\"%s\",\"reference\":\"%s\",\"minor\":%d,\"currency\":\"EUR\",\"occurredAt\":\"%s\"}"
            .formatted(payment, reference, minor, Instant.now()));
  }

  public void expired(UUID payment, String reference) {
    tell(
        "payments.checkout-expired.v1",
        payment,
        "{\"reference\":\"%s\",\"occurredAt\":\"%s\"}".formatted(reference, Instant.now()));
  }

  /** Staff gives some of it back by hand. */
  public void refundedByStaff(UUID payment, String reference, long minor) {
    refunded(payment, reference, "admin:" + UUID.randomUUID(), minor, false);
  }

  public void refunded(
      UUID payment, String reference, String refundReference, long minor, boolean full) {
    tell(
        "payments.payment-refunded.v1",
        payment,
        "{\"paymentId\":\"%s\",\"reference\":\"%s\",\"refundReference\":\"%s\",\"minor\":%d,\"full\":%s,\"occurredAt\":\"%s\"}"
            .formatted(payment, reference, refundReference, minor, full, Instant.now()));
  }

  public void refundFailed(UUID payment, String reference, String refundReference, long minor) {
    refundFailed(payment, reference, refundReference, minor, "came-back");
  }

  /** That all that could be given back was before. */
  public void nothingIsLeft(UUID payment, String reference, String refundReference, long minor) {
    refundFailed(payment, reference, refundReference, minor, "nothing-left");
  }

  private void refundFailed(
      UUID payment, String reference, String refundReference, long minor, String reason) {
    var refund = UUID.nameUUIDFromBytes(refundReference.getBytes(UTF_8));
    tell(
        "payments.payment-refund-failed.v1",
        payment,
        "{\"refundId\":\"%s\",\"reference\":\"%s\",\"refundReference\":\"%s\",\"minor\":%d,\"reason\":\"%s\",\"occurredAt\":\"%s\"}"
            .formatted(refund, reference, refundReference, minor, reason, Instant.now()));
  }

  /** That a month of a box is paid, by one invoice however often it is told. */
  public void monthPaid(String reference, String invoice) {
    told.tell(
        "homeroom.payments.subscription",
        "payments.period-paid.v1",
        keyOf(reference),
        "{\"reference\":\"%s\",\"invoiceId\":\"%s\",\"occurredAt\":\"%s\"}"
            .formatted(reference, invoice, Instant.now()));
  }

  /** That a box stands so since so many changes. */
  public void boxStands(String reference, String status, int version) {
    told.tell(
        "homeroom.payments.subscription",
        "payments.product-subscription-changed.v1",
        keyOf(reference),
        "{\"reference\":\"%s\",\"status\":\"%s\",\"version\":%d,\"occurredAt\":\"%s\"}"
            .formatted(reference, status, version, Instant.now()));
  }

  /** That of a month of a box something was given back, or all of it. */
  public void monthGivenBack(String reference, String invoice, boolean full) {
    told.tell(
        "homeroom.payments.subscription",
        "payments.period-refunded.v1",
        keyOf(reference),
        "{\"reference\":\"%s\",\"invoiceId\":\"%s\",\"full\":%s,\"occurredAt\":\"%s\"}"
            .formatted(reference, invoice, full, Instant.now()));
  }

  /** What is told of a box is heard in this order. */
  private static UUID keyOf(String reference) {
    return UUID.nameUUIDFromBytes(reference.getBytes(UTF_8));
  }

  private void tell(String type, UUID key, String json) {
    told.tell("homeroom.payments.payment", type, key, json);
  }
}
