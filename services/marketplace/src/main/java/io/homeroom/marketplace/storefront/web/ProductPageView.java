package io.homeroom.marketplace.storefront.web;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.opinion.Opinion;
import io.homeroom.marketplace.storefront.ProductPage;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product's page on the wire.
 *
 * @param available whether any are left; of digital ones there always are
 */
record ProductPageView(
    OfferView offer,
    String description,
    int maxAge,
    Map<String, String> specs,
    boolean available,
    ShopView shop,
    RatingView rating) {

  /**
   * What those who have it think of it.
   *
   * @param average of one to five stars; null without reviews
   */
  record RatingView(@Nullable Double average, long reviews) {

    static RatingView of(Opinion opinion) {
      return new RatingView(opinion.reviews() == 0 ? null : opinion.average(), opinion.reviews());
    }
  }

  record ShopView(UUID supplierId, String name) {}

  static ProductPageView of(ProductPage page, Language language) {
    var details = page.details();
    return new ProductPageView(
        OfferView.of(details.offer(), language),
        language.of(details.descriptions()),
        details.maxAge(),
        details.specs(),
        page.available(),
        new ShopView(details.offer().supplier(), page.shop()),
        RatingView.of(page.opinion()));
  }
}
