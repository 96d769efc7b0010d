package io.homeroom.payments.invoice.messaging;

/** The store owes a family what it has paid for a month. */
record MonthRefundRequested(String invoiceId) {
  static final String TYPE = "marketplace.month-refund-requested.v1";
}
