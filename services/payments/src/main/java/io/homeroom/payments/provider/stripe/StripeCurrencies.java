package io.homeroom.payments.provider.stripe;

import java.util.Currency;
import java.util.Set;

/**
 * Which currencies Stripe counts as ISO 4217 does: in another the number we send would be another
 * amount. Of those that it does not know at all it refuses the call.
 */
final class StripeCurrencies {

  /** docs.stripe.com/currencies: two places more than ISO has, or two fewer. */
  private static final Set<String> COUNTED_OTHERWISE = Set.of("ISK", "MGA", "UGX");

  private static final int MOST_PLACES = 2;

  private StripeCurrencies() {}

  /** What has three places it takes in tens alone, what has none of its own is no money. */
  static boolean isTaken(String currency) {
    try {
      var places = Currency.getInstance(currency).getDefaultFractionDigits();
      return places >= 0 && places <= MOST_PLACES && !COUNTED_OTHERWISE.contains(currency);
    } catch (IllegalArgumentException ofNoCountry) {
      return false;
    }
  }
}
