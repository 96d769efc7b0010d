package io.homeroom.payments.provider;

import java.time.Instant;

/**
 * An entry of the provider's own books.
 *
 * @param sourceId the payment, refund or dispute it is of; empty if of none
 * @param amount what came, or went where negative, before the fee, as whoever paid counts it
 * @param fee in the currency in which the account is kept, which may be another
 */
public record Movement(
    String id, Kind kind, String sourceId, Amount amount, Amount fee, Instant at) {

  /** What it is about. */
  public enum Kind {
    PAYMENT,
    /** A period that somebody pays for. */
    SUBSCRIPTION,
    REFUND,
    DISPUTE,
    OTHER
  }

  /** In minor units of a currency. */
  public record Amount(long minor, String currency) {}
}
