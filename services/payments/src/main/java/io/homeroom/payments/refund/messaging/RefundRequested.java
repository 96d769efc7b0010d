package io.homeroom.payments.refund.messaging;

import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.refund.RefundRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Booking or the store owes a family something back; these know no {@code supplierId} there. */
record RefundRequested(
    String refundReference,
    String reference,
    long minor,
    String currency,
    String reason,
    @Nullable UUID supplierId) {

  static final String OF_BOOKING = "booking.refund-requested.v1";
  static final String OF_MARKETPLACE = "marketplace.refund-requested.v1";

  RefundRequest request() {
    return new RefundRequest(refundReference, new Money(minor, currency), reason, supplierId);
  }
}
