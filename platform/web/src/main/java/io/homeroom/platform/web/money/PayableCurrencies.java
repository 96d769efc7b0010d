package io.homeroom.platform.web.money;

import java.util.Currency;
import java.util.Map;
import java.util.Set;

/**
 * Currencies in which something can be paid by card. Stripe counts some otherwise than ISO 4217
 * does: the number we send would be another amount. Of those that it does not know at all it
 * refuses the call.
 */
public final class PayableCurrencies {

  /** docs.stripe.com/currencies: two places more than ISO has, or two fewer. */
  private static final Set<String> COUNTED_OTHERWISE = Set.of("ISK", "MGA", "UGX");

  private static final int MOST_PLACES = 2;

  /**
   * Where it is not 50: docs.stripe.com/currencies#minimum-and-maximum-charge-amounts. Of other
   * currencies Stripe refuses the call.
   */
  private static final Map<String, Long> LEAST =
      Map.ofEntries(
          Map.entry("AED", 200L),
          Map.entry("CZK", 1_500L),
          Map.entry("DKK", 250L),
          Map.entry("GBP", 30L),
          Map.entry("HKD", 400L),
          Map.entry("HUF", 17_500L),
          Map.entry("MXN", 1_000L),
          Map.entry("MYR", 200L),
          Map.entry("NOK", 300L),
          Map.entry("PLN", 200L),
          Map.entry("RON", 200L),
          Map.entry("SEK", 300L),
          Map.entry("THB", 1_000L));

  private static final long USUALLY_LEAST = 50;

  private PayableCurrencies() {}

  /** What has three places is taken in tens alone, what has none of its own is no money. */
  public static boolean has(String code) {
    try {
      var places = Currency.getInstance(code).getDefaultFractionDigits();
      return places >= 0 && places <= MOST_PLACES && !COUNTED_OTHERWISE.contains(code);
    } catch (IllegalArgumentException ofNoCountry) {
      return false;
    }
  }

  /** The least that a card pays at once, in the smallest unit of the currency. */
  public static long least(String code) {
    return LEAST.getOrDefault(code, USUALLY_LEAST);
  }
}
