package io.homeroom.marketplace.catalogue.listing;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.listing.description.CategoryUnknown;
import io.homeroom.marketplace.catalogue.listing.description.KindIsSettled;
import io.homeroom.marketplace.catalogue.listing.description.Listing;
import io.homeroom.marketplace.catalogue.listing.description.PublishedTextsMustStay;
import io.homeroom.marketplace.supplier.SeeingShops;
import io.homeroom.platform.uploads.Images;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A supplier describes a product, in words and with a picture. */
@Component
public class DraftingProduct {
  private final SeeingShops shops;
  private final Products products;
  private final Images images;
  private final KeepingProduct keeping;
  private final Clock clock;

  DraftingProduct(
      SeeingShops shops, Products products, Images images, KeepingProduct keeping, Clock clock) {
    this.shops = shops;
    this.products = products;
    this.images = images;
    this.keeping = keeping;
    this.clock = clock;
  }

  /**
   * Begins a draft.
   *
   * @throws io.homeroom.marketplace.supplier.refusal.ShopNotFound if the supplier has not even
   *     applied for a shop
   * @throws CategoryUnknown if there is no such category
   */
  @Transactional
  public Product draft(UUID supplier, Listing listing) {
    var shop = shops.hold(supplier);
    return keeping.begin(
        Product.drafted(ProductId.next(), supplier, listing, shop.isOpen(), clock.instant()));
  }

  /**
   * Describes it anew.
   *
   * @param seen the version that the caller has seen
   * @throws io.homeroom.marketplace.catalogue.ProductNotFound if the supplier has no such product
   * @throws ProductChangedMeanwhile if it is another version by now
   * @throws ProductWithdrawn if it is
   * @throws KindIsSettled if what has been published would be of another kind
   * @throws PublishedTextsMustStay if what has been published would lose a text
   * @throws CategoryUnknown if there is no such category
   */
  @Transactional
  public Product describe(ProductId id, UUID supplier, Listing listing, long seen) {
    var product = products.lock(id, supplier);
    if (product.version() != seen) {
      throw new ProductChangedMeanwhile();
    }
    return keeping.change(product, product.describedBy(listing));
  }

  /**
   * Shows it with this picture, which is seen as soon as it is examined.
   *
   * @param image one that the supplier has just uploaded; none: without a picture from now on
   * @throws io.homeroom.marketplace.catalogue.ProductNotFound if the supplier has no such product
   * @throws io.homeroom.platform.uploads.ImageNotFound if it is not the supplier's, or was refused
   * @throws ProductWithdrawn if the product is
   */
  @Transactional
  public Product illustrate(ProductId id, UUID supplier, @Nullable UUID image) {
    var product = products.lock(id, supplier);
    if (image != null && image.equals(product.image())) {
      return product;
    }
    if (image != null) {
      images.require(image, supplier);
    }
    return keeping.change(product, product.showing(image));
  }
}
