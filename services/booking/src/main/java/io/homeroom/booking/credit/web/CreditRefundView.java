package io.homeroom.booking.credit.web;

import io.homeroom.booking.credit.refunding.CreditRefund;
import java.time.Instant;
import java.util.UUID;

/**
 * Money for unused credits of a coach who has gone, or for a course that is withdrawn.
 *
 * @param minor in the currency's smallest unit
 * @param state {@code failed}: staff has to find another way
 */
record CreditRefundView(
    UUID purchaseId,
    int credits,
    long minor,
    String currency,
    CreditRefund.State state,
    Instant requestedAt) {

  static CreditRefundView of(CreditRefund it) {
    return new CreditRefundView(
        it.purchase(),
        it.credits(),
        it.money().minor(),
        it.money().currency().getCurrencyCode(),
        it.state(),
        it.requestedAt());
  }
}
