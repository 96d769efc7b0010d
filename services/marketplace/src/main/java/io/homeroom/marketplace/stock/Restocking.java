package io.homeroom.marketplace.stock;

import io.homeroom.marketplace.catalogue.KnownProducts;
import io.homeroom.marketplace.catalogue.ProductId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A supplier puts some into the stock, or takes some out of it. */
@Component
public class Restocking {
  private final KnownProducts products;
  private final Levels levels;
  private final SeeingStock seeing;

  Restocking(KnownProducts products, Levels levels, SeeingStock seeing) {
    this.products = products;
    this.levels = levels;
    this.seeing = seeing;
  }

  /**
   * Changes how many there are of a supplier's product.
   *
   * @param change less than zero: so many leave
   * @throws io.homeroom.marketplace.catalogue.ProductNotFound if the supplier has no such product,
   *     or it is digital
   * @throws StockIsReserved if what is to leave is kept for somebody, or is not there
   */
  @Transactional
  public StockLevel restock(ProductId product, UUID supplier, int change) {
    products.requirePhysical(product, supplier);
    levels.open(product);
    if (!levels.change(product, change, 0)) {
      throw new StockIsReserved();
    }
    return seeing.of(product);
  }
}
