package io.homeroom.booking.course.web;

import io.homeroom.booking.course.Money;
import io.homeroom.platform.web.money.PayableCurrencies;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Currency;

/**
 * An amount of money.
 *
 * @param minor in the smallest unit of the currency; 0: it costs nothing; nothing between that and
 *     the least that a card pays
 * @param currency by ISO 4217, such as EUR
 */
record PriceForm(
    @Min(0) @Max(10_000_000) long minor, @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {

  static PriceForm of(Money money) {
    return new PriceForm(money.minor(), money.currency().getCurrencyCode());
  }

  /**
   * As courses have it.
   *
   * @throws CurrencyNotPayable if nobody can pay in it
   * @throws PriceTooSmall if no card pays so little
   */
  Money money() {
    if (!PayableCurrencies.has(currency)) {
      throw new CurrencyNotPayable();
    }
    var least = PayableCurrencies.least(currency);
    if (minor > 0 && minor < least) {
      throw new PriceTooSmall(least);
    }
    return new Money(minor, Currency.getInstance(currency));
  }
}
