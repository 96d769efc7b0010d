package io.homeroom.marketplace.search.web;

import io.homeroom.marketplace.catalogue.ImageUrl;
import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.Price;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.search.Found.Offering;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer on the wire.
 *
 * @param available whether any are left; of digital ones there always are
 */
record OfferingView(
    UUID productId,
    String title,
    UUID categoryId,
    ProductKind kind,
    boolean lesson,
    int minAge,
    PriceView price,
    boolean available,
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

  static OfferingView of(Offering offering, Language language) {
    var offer = offering.offer();
    return new OfferingView(
        offer.id().value(),
        language.of(offer.titles()),
        offer.category().value(),
        offer.kind(),
        offer.lesson(),
        offer.minAge(),
        PriceView.of(offer.price()),
        offering.inStock(),
        ImageUrl.of(offer.image()));
  }
}
