package io.homeroom.booking.enrolment.messaging;

record PaymentRefundFailed(String reference, String refundReference) {

  static final String TYPE = "payments.payment-refund-failed.v1";
}
