package io.homeroom.marketplace.box.web;

import io.homeroom.marketplace.catalogue.Money;
import io.homeroom.platform.web.money.PayableCurrencies;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.Currency;
import java.util.UUID;

/**
 * What a parent wants each month.
 *
 * @param minor what a month costs in the currency's smallest unit, as they have seen it
 */
record BoxForm(
    @NotNull UUID productId,
    @Positive @Max(10_000_000) long minor,
    @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {

  @AssertTrue(message = "is no currency in which somebody can pay")
  private boolean isPayable() {
    return currency == null || PayableCurrencies.has(currency);
  }

  Money seen() {
    return new Money(minor, Currency.getInstance(currency));
  }
}
