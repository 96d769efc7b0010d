package io.homeroom.booking.credit.messaging;

import java.util.UUID;

/**
 * What was asked back of a month has gone back.
 *
 * @param minor as much as was left; 0: staff had given it back before
 */
record PartRefunded(UUID refundId, long minor) {
  static final String TYPE = "payments.period-part-refunded.v1";
}
