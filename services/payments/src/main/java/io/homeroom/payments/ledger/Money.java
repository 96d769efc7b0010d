package io.homeroom.payments.ledger;

/** An amount in minor units of a currency. */
public record Money(long minor, String currency) {

  public Money {
    if (!currency.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("No currency: " + currency);
    }
  }
}
