package io.homeroom.booking.course;

import java.util.Currency;

/**
 * An amount of money.
 *
 * @param minor in the smallest unit of the currency, such as cents
 */
public record Money(long minor, Currency currency) {

  public Money {
    if (minor < 0) {
      throw new IllegalArgumentException("Money is not below zero: " + minor);
    }
  }

  public Money times(int factor) {
    return new Money(Math.multiplyExact(minor, factor), currency);
  }

  public boolean isNothing() {
    return minor == 0;
  }
}
