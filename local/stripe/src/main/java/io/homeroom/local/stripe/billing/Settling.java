package io.homeroom.local.stripe.billing;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;

/**
 * The account settles in dollars: what is paid in anything else is converted, always at this rate.
 */
record Settling(String currency) {
  private static final String OWN = "usd";
  private static final int CENTS = 2;
  private static final double OTHERS = 0.5;
  private static final Map<String, Double> RATES = Map.of(OWN, 1.0, "eur", 1.1, "jpy", 0.0065);

  boolean converts() {
    return !currency.equals(OWN);
  }

  String into() {
    return OWN;
  }

  double rate() {
    return RATES.getOrDefault(currency, OTHERS);
  }

  long of(long minor) {
    var places = Currency.getInstance(currency.toUpperCase(Locale.ROOT)).getDefaultFractionDigits();
    return Math.round(minor * rate() * Math.pow(10, CENTS - places));
  }
}
