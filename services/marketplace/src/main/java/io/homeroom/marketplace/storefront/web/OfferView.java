package io.homeroom.marketplace.storefront.web;

import io.homeroom.marketplace.catalogue.ImageUrl;
import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.Price;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.offer.Offer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is offered, on the wire, as it lies on a shelf. */
record OfferView(
    UUID productId,
    UUID categoryId,
    ProductKind kind,
    boolean lesson,
    String title,
    PriceView price,
    int minAge,
    @Nullable String imageUrl) {

  /**
   * What it costs.
   *
   * @param minor in the smallest unit of the currency
   * @param points instead of money; null: it cannot be had for points
   */
  record PriceView(long minor, String currency, @Nullable Long points) {

    static PriceView of(Price price) {
      var money = price.money();
      return new PriceView(money.minor(), money.currency().getCurrencyCode(), price.points());
    }
  }

  static OfferView of(Offer offer, Language language) {
    return new OfferView(
        offer.id().value(),
        offer.category().value(),
        offer.kind(),
        offer.lesson(),
        language.of(offer.titles()),
        PriceView.of(offer.price()),
        offer.minAge(),
        ImageUrl.of(offer.image()));
  }
}
