package io.homeroom.booking.credit.messaging;

import java.util.UUID;

/** What was asked back of a month does not go back, or has come again. */
record PartRefundFailed(UUID refundId) {
  static final String TYPE = "payments.period-part-refund-failed.v1";
}
