package io.homeroom.payments.refund.messaging;

/** Booking owes a family something back. */
record RefundRequested(
    String refundReference, String reference, long minor, String currency, String reason) {

  static final String TYPE = "booking.refund-requested.v1";
}
