package io.homeroom.booking.course.web;

import io.homeroom.booking.course.Money;
import io.homeroom.platform.web.money.PayableByCard;
import io.homeroom.platform.web.money.WrittenPrice;
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
@PayableByCard
record PriceForm(
    @Min(0) @Max(10_000_000) long minor, @NotNull @Pattern(regexp = "[A-Z]{3}") String currency)
    implements WrittenPrice {

  static PriceForm of(Money money) {
    return new PriceForm(money.minor(), money.currency().getCurrencyCode());
  }

  /** As courses have it. */
  Money money() {
    return new Money(minor, Currency.getInstance(currency));
  }
}
