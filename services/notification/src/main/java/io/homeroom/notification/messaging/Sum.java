package io.homeroom.notification.messaging;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * Some money.
 *
 * @param minor in the currency's smallest unit
 * @param currency ISO 4217
 */
public record Sum(long minor, String currency) {

  /** As 19.90 EUR, or 1990 JPY. */
  public String inWords() {
    var digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    return BigDecimal.valueOf(minor, digits).toPlainString() + " " + currency;
  }
}
