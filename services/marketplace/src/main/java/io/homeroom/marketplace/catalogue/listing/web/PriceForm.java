package io.homeroom.marketplace.catalogue.listing.web;

import io.homeroom.marketplace.catalogue.Money;
import io.homeroom.marketplace.catalogue.Price;
import io.homeroom.platform.web.money.PayableByCard;
import io.homeroom.platform.web.money.WrittenPrice;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What a product costs.
 *
 * @param minor in the smallest unit of the currency; 0: it costs no money; nothing between that and
 *     the least that a card pays, since each product can be bought alone
 * @param currency by ISO 4217, such as EUR
 * @param points instead of money; left out: it cannot be had for points
 */
@PayableByCard
record PriceForm(
    @Min(0) @Max(10_000_000) long minor,
    @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
    @Min(1) @Max(1_000_000) @Nullable Long points)
    implements WrittenPrice {

  static PriceForm of(Price price) {
    var money = price.money();
    return new PriceForm(money.minor(), money.currency().getCurrencyCode(), price.points());
  }

  /** As the catalogue has it. */
  Price price() {
    return new Price(new Money(minor, Currency.getInstance(currency)), points);
  }
}
