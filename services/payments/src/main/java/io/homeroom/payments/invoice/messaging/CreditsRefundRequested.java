package io.homeroom.payments.invoice.messaging;

import java.util.UUID;

/**
 * Booking owes a family what it has paid for credits of a month that it cannot use.
 *
 * @param refundId by which it is asked for
 * @param minor their share of what the month has cost
 */
record CreditsRefundRequested(UUID refundId, String invoiceId, long minor) {
  static final String TYPE = "booking.month-refund-requested.v1";
}
