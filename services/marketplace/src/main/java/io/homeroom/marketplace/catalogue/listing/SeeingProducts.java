package io.homeroom.marketplace.catalogue.listing;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductNotFound;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Products in whatever state, as suppliers and moderators see them. */
@Component
public class SeeingProducts {
  private final Products products;

  SeeingProducts(Products products) {
    this.products = products;
  }

  /**
   * A product of the supplier.
   *
   * @throws ProductNotFound if it is another's, or none
   */
  public Product one(ProductId id, UUID supplier) {
    var product = one(id);
    if (!product.supplier().equals(supplier)) {
      throw new ProductNotFound();
    }
    return product;
  }

  /**
   * Anybody's product.
   *
   * @throws ProductNotFound if there is none
   */
  public Product one(ProductId id) {
    return products.find(id).orElseThrow(ProductNotFound::new);
  }

  /**
   * The newest first.
   *
   * @param supplier none: of all
   * @param state none: whatever it is
   */
  public CursorPage<Product> list(
      @Nullable UUID supplier, @Nullable ProductState state, Cursor cursor) {
    return cursor.page(products.list(supplier, state, cursor), product -> product.id().value());
  }
}
