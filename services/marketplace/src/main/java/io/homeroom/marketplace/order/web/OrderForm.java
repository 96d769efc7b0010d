package io.homeroom.marketplace.order.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.checkout.Provider;
import io.homeroom.marketplace.order.Tender;
import io.homeroom.marketplace.order.placing.Wish;
import io.homeroom.platform.web.security.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody orders.
 *
 * @param points what all of it costs in points, as they have seen it; for payment by points alone
 * @param money what all of it costs in money, as they have seen it; for payment by card alone
 * @param provider by whom money is taken; Stripe if it is left out, and of a child, whose parent
 *     says it when approving
 */
record OrderForm(
    @NotNull Payment payment,
    @NotNull @Size(min = 1, max = 50) List<@Valid @NotNull ItemForm> items,
    @Positive @Nullable Long points,
    @Valid @Nullable MoneyForm money,
    @Nullable Provider provider) {

  enum Payment {
    @JsonProperty("points")
    POINTS,
    @JsonProperty("card")
    CARD
  }

  record ItemForm(@NotNull UUID productId, @Min(1) @Max(99) int quantity) {}

  /** So much of a currency's smallest unit. */
  record MoneyForm(
      @Positive @Max(500_000_000) long minor,
      @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {
    @AssertTrue(message = "is in a currency that there is not")
    private boolean isOfThisWorld() {
      return currency == null
          || Currency.getAvailableCurrencies().stream()
              .anyMatch(known -> known.getCurrencyCode().equals(currency));
    }
  }

  @AssertTrue(message = "takes points for payment by points, money for payment by card")
  private boolean isPriced() {
    var byCard = payment == Payment.CARD;
    return payment == null || ((points == null) == byCard && (money != null) == byCard);
  }

  @AssertTrue(message = "names a product twice")
  private boolean isEachOnce() {
    return items == null
        || items.stream().filter(item -> item != null).map(ItemForm::productId).distinct().count()
            == items.size();
  }

  /** A child's order is paid by a parent, who has not chosen. */
  Wish wish(Role role) {
    var quantities =
        items.stream().collect(toMap(item -> new ProductId(item.productId()), ItemForm::quantity));
    return money == null
        ? new Wish(quantities, Tender.points(), requireNonNull(points))
        : new Wish(quantities, tender(money, role), money.minor());
  }

  private Tender tender(MoneyForm money, Role role) {
    return Tender.card(
        Currency.getInstance(money.currency()),
        role == Role.PARENT ? requireNonNullElse(provider, Provider.STRIPE) : Provider.STRIPE);
  }
}
