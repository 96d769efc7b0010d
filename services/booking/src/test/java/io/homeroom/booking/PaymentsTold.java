package io.homeroom.booking;

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

  /** That so much went back, all of what was left or not. */
  public void refunded(String reference, String refundReference, long minor, boolean full) {
    tell(
        "payments.payment-refunded.v1",
        paymentOf(reference),
        "{\"refundId\":\"%s\",\"reference\":\"%s\",\"refundReference\":\"%s\",\"minor\":%d,\"full\":%s,\"occurredAt\":\"%s\"}"
            .formatted(
                UUID.nameUUIDFromBytes((reference + refundReference).getBytes(UTF_8)),
                reference,
                refundReference,
                minor,
                full,
                Instant.now()));
  }

  /** That it did not go back, or came again. */
  public void refundFailed(String reference, String refundReference, long minor) {
    refundFailed(reference, refundReference, minor, "came-back");
  }

  /** That nothing of the payment was left for it. */
  public void nothingLeft(String reference, String refundReference, long minor) {
    refundFailed(reference, refundReference, minor, "nothing-left");
  }

  private void refundFailed(String reference, String refundReference, long minor, String reason) {
    tell(
        "payments.payment-refund-failed.v1",
        paymentOf(reference),
        "{\"refundId\":\"%s\",\"reference\":\"%s\",\"refundReference\":\"%s\",\"minor\":%d,\"reason\":\"%s\",\"occurredAt\":\"%s\"}"
            .formatted(
                UUID.nameUUIDFromBytes((reference + refundReference).getBytes(UTF_8)),
                reference,
                refundReference,
                minor,
                reason,
                Instant.now()));
  }

  /** That a month is paid, by one invoice however often it is told. */
  public void monthPaid(String reference, String invoice, long minor) {
    tellOfMonth("payments.period-paid.v1", reference, invoice, minor, true);
  }

  /** That of a month so much was given back until now. */
  public void monthRefunded(String reference, String invoice, long minor, boolean full) {
    tellOfMonth("payments.period-refunded.v1", reference, invoice, minor, full);
  }

  /** That so much of what was asked back of a month has gone back. */
  public void partRefunded(String reference, String refund, long minor) {
    tellOfPart("payments.period-part-refunded.v1", reference, refund, minor);
  }

  /** That what was asked back of a month does not go back, or has come again. */
  public void partRefundFailed(String reference, String refund, long minor) {
    tellOfPart("payments.period-part-refund-failed.v1", reference, refund, minor);
  }

  private void tellOfPart(String type, String reference, String refund, long minor) {
    told.tell(
        "homeroom.payments.subscription",
        type,
        paymentOf(reference),
        "{\"reference\":\"%s\",\"refundId\":\"%s\",\"minor\":%d,\"occurredAt\":\"%s\"}"
            .formatted(reference, refund, minor, Instant.now()));
  }

  /** How what a family is charged each month stands, after so many changes. */
  public void monthlyStands(String reference, String status, int version) {
    told.tell(
        "homeroom.payments.subscription",
        "payments.product-subscription-changed.v1",
        paymentOf(reference),
        "{\"reference\":\"%s\",\"status\":\"%s\",\"version\":%d,\"occurredAt\":\"%s\"}"
            .formatted(reference, status, version, Instant.now()));
  }

  private void tellOfMonth(
      String type, String reference, String invoice, long minor, boolean full) {
    told.tell(
        "homeroom.payments.subscription",
        type,
        UUID.nameUUIDFromBytes(reference.getBytes(UTF_8)),
        "{\"reference\":\"%s\",\"invoiceId\":\"%s\",\"minor\":%d,\"full\":%s,\"occurredAt\":\"%s\"}"
            .formatted(reference, invoice, minor, full, Instant.now()));
  }

  private static UUID paymentOf(String reference) {
    return UUID.nameUUIDFromBytes(reference.getBytes(UTF_8));
  }

  private void tell(String type, UUID key, String json) {
    told.tell("homeroom.payments.payment", type, key, json);
  }
}
