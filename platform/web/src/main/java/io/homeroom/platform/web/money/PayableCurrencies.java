package io.homeroom.platform.web.money;

import java.util.Currency;
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
}
