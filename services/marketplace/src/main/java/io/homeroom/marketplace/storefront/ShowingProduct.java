package io.homeroom.marketplace.storefront;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductNotFound;
import io.homeroom.marketplace.catalogue.offer.SeeingOffers;
import io.homeroom.marketplace.opinion.SeeingOpinions;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.marketplace.supplier.SeeingShops;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what is shown of one product. */
@Component
public class ShowingProduct {
  private final SeeingOffers offers;
  private final SeeingStock stock;
  private final SeeingShops shops;
  private final SeeingOpinions opinions;

  ShowingProduct(
      SeeingOffers offers, SeeingStock stock, SeeingShops shops, SeeingOpinions opinions) {
    this.offers = offers;
    this.stock = stock;
    this.shops = shops;
    this.opinions = opinions;
  }

  /**
   * The page of a product.
   *
   * @throws ProductNotFound if it is not offered
   */
  @Transactional(readOnly = true)
  public ProductPage show(ProductId product) {
    var details =
        offers.findDetails(List.of(product)).stream().findFirst().orElseThrow(ProductNotFound::new);
    return new ProductPage(
        details,
        shops.of(details.offer().supplier()).name(),
        stock.availableAmong(List.of(product)).contains(product),
        opinions.of(product));
  }
}
