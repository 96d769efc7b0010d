package io.homeroom.marketplace.cart.web;

import io.homeroom.marketplace.cart.CartLine;
import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.offer.Offer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A cart on the wire.
 *
 * @param points what all of it costs now; none if some of it cannot be had for points
 * @param money what all of it costs by card now; none if some of it cannot be, or not together
 */
record CartView(List<CartItemView> items, @Nullable Long points, @Nullable CartMoneyView money) {

  /** A line; without a price it cannot be had for points, or not at all any more. */
  record CartItemView(
      UUID productId,
      int quantity,
      boolean forSale,
      @Nullable Long points,
      @Nullable CartMoneyView money,
      Map<Language, String> titles) {}

  static CartView of(
      List<CartLine> lines,
      Map<ProductId, Offer> offers,
      Map<ProductId, Map<Language, String>> titles) {
    var items =
        lines.stream()
            .map(
                line ->
                    item(
                        line,
                        offers.get(line.product()),
                        titles.getOrDefault(line.product(), Map.of())))
            .toList();
    return new CartView(items, total(items), CartMoneyView.total(items));
  }

  private static CartItemView item(
      CartLine line, @Nullable Offer offer, Map<Language, String> titles) {
    return new CartItemView(
        line.product().value(),
        line.quantity(),
        offer != null,
        offer == null ? null : offer.price().points(),
        offer == null ? null : CartMoneyView.of(offer.price().money()),
        titles);
  }

  private static @Nullable Long total(List<CartItemView> items) {
    return items.stream().allMatch(item -> item.points() != null)
        ? Long.valueOf(
            items.stream()
                .flatMapToLong(
                    item -> Stream.ofNullable(item.points()).mapToLong(it -> it * item.quantity()))
                .sum())
        : null;
  }
}
