package io.homeroom.marketplace.catalogue;

import java.util.Currency;

/**
 * An amount of money.
 *
 * @param minor in the smallest unit of the currency, such as cents
 */
public record Money(long minor, Currency currency) {

  public Money {
    if (minor < 0) {
      throw new IllegalArgumentException("A price is not below zero: " + minor);
    }
  }
}
