package io.homeroom.booking.credit.web;

import io.homeroom.booking.course.Money;
import io.homeroom.platform.web.money.PayableCurrencies;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import java.util.UUID;

/**
 * A package that a coach sells.
 *
 * @param credits seats that it pays for
 * @param minor what all of it costs, in the smallest unit of the course's currency; not less than a
 *     card pays
 */
record PackageForm(
    @NotNull UUID courseId, @Min(1) @Max(100) int credits, @Min(1) @Max(10_000_000) long minor) {

  /**
   * What it costs.
   *
   * @throws PackageTooCheap if no card pays so little
   */
  Money price(Currency currency) {
    var least = PayableCurrencies.least(currency.getCurrencyCode());
    if (minor < least) {
      throw new PackageTooCheap(least);
    }
    return new Money(minor, currency);
  }
}
