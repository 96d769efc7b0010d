package io.homeroom.payments.history.web;

import io.homeroom.payments.history.PastRefund;
import io.homeroom.payments.refund.RefundState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A refund as people see it. */
record RefundView(
    UUID refundId,
    long minor,
    String currency,
    RefundState state,
    Instant askedAt,
    @Nullable Instant doneAt) {

  static RefundView of(PastRefund refund) {
    return new RefundView(
        refund.id(),
        refund.minor(),
        refund.currency(),
        refund.state(),
        refund.askedAt(),
        refund.doneAt());
  }
}
