package io.homeroom.payments.history.web;

import io.homeroom.payments.history.PastRefund;
import io.homeroom.payments.refund.RefundState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A refund as an admin sees it; {@code askedMinor} may be more than there was to give back. */
record AdminRefundView(
    UUID refundId,
    UUID paymentId,
    UUID familyId,
    String paymentReference,
    String refundReference,
    long askedMinor,
    long minor,
    String currency,
    String reason,
    RefundState state,
    Instant askedAt,
    @Nullable Instant doneAt) {

  static AdminRefundView of(PastRefund refund) {
    return new AdminRefundView(
        refund.id(),
        refund.paymentId(),
        refund.familyId(),
        refund.paymentReference(),
        refund.reference(),
        refund.askedMinor(),
        refund.minor(),
        refund.currency(),
        refund.reason(),
        refund.state(),
        refund.askedAt(),
        refund.doneAt());
  }
}
