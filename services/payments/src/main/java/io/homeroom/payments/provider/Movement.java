package io.homeroom.payments.provider;

import java.time.Instant;

/**
 * An entry of the provider's own books.
 *
 * @param paymentId whose payment it belongs to; empty if to none
 * @param refundId the refund; empty if it is none
 * @param minor what came, or went where negative, before the fee
 */
public record Movement(
    String id,
    Kind kind,
    String paymentId,
    String refundId,
    long minor,
    long fee,
    String currency,
    Instant at) {

  /** What it is about. */
  public enum Kind {
    PAYMENT,
    /** A period that somebody pays for. */
    SUBSCRIPTION,
    REFUND,
    DISPUTE,
    OTHER
  }
}
