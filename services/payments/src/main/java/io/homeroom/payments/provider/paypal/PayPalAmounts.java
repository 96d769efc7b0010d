package io.homeroom.payments.provider.paypal;

import com.paypal.sdk.models.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;

/** Minor units as PayPal writes them: decimal, with as many places as the currency has. */
final class PayPalAmounts {

  /**
   * developer.paypal.com/reference/currency-codes, but for HUF and TWD, which PayPal takes without
   * the places they have.
   */
  private static final Set<String> TAKEN =
      Set.of(
          "AUD", "BRL", "CAD", "CHF", "CZK", "DKK", "EUR", "GBP", "HKD", "ILS", "JPY", "MXN", "MYR",
          "NOK", "NZD", "PHP", "PLN", "SEK", "SGD", "THB", "USD");

  private PayPalAmounts() {}

  static boolean isTaken(String currency) {
    return TAKEN.contains(currency);
  }

  static Money of(long minor, String currency) {
    return new Money(currency, text(minor, currency));
  }

  static String text(long minor, String currency) {
    return BigDecimal.valueOf(minor, places(currency)).toPlainString();
  }

  static long minor(String value, String currency) {
    return new BigDecimal(value).movePointRight(places(currency)).longValueExact();
  }

  static long minor(Money money) {
    return minor(money.getValue(), money.getCurrencyCode());
  }

  private static int places(String currency) {
    return Currency.getInstance(currency).getDefaultFractionDigits();
  }
}
