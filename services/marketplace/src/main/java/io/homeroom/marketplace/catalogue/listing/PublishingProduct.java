package io.homeroom.marketplace.catalogue.listing;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.listing.description.LessonsMustBeReadable;
import io.homeroom.marketplace.supplier.SeeingShops;
import io.homeroom.marketplace.supplier.refusal.ShopNotOpen;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A supplier of an open shop lets people see and buy a product. */
@Component
public class PublishingProduct {
  private final SeeingShops shops;
  private final Products products;
  private final KeepingProduct keeping;

  PublishingProduct(SeeingShops shops, Products products, KeepingProduct keeping) {
    this.shops = shops;
    this.products = products;
    this.keeping = keeping;
  }

  /**
   * Publishes it; one that is stays so.
   *
   * @throws io.homeroom.marketplace.catalogue.ProductNotFound if the supplier has no such product
   * @throws ShopNotOpen if the shop is not
   * @throws ProductWithdrawn if it is
   * @throws LessonsMustBeReadable if a lesson lacks its text
   */
  @Transactional
  public Product publish(ProductId id, UUID supplier) {
    var shop = shops.hold(supplier);
    var product = products.lock(id, supplier);
    if (!shop.isOpen()) {
      throw new ShopNotOpen();
    }
    return product.state() == ProductState.PUBLISHED
        ? product
        : keeping.change(product, product.published());
  }
}
