package io.homeroom.payments.provider;

import java.time.Instant;

/**
 * An entry of the provider's own books.
 *
 * @param sourceId the payment, refund or dispute it is of; empty if of none
 * @param minor what came, or went where negative, before the fee
 */
public record Movement(
    String id, Kind kind, String sourceId, long minor, long fee, String currency, Instant at) {

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
