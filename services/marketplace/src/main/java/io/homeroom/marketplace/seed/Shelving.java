package io.homeroom.marketplace.seed;

import io.homeroom.marketplace.catalogue.category.CategoryId;
import io.homeroom.marketplace.catalogue.listing.SeedingProduct;
import io.homeroom.marketplace.stock.Restocking;
import io.homeroom.marketplace.supplier.Shop;
import org.springframework.stereotype.Component;

/** Puts one product onto its shelf, with as many as there are. */
@Component
class Shelving {
  private final SeedingProduct products;
  private final Restocking restocking;

  Shelving(SeedingProduct products, Restocking restocking) {
    this.products = products;
    this.restocking = restocking;
  }

  void shelve(Seed seed, Shop shop, CategoryId shelf) {
    var product = products.seed(seed.slug(), shop, seed.listing(shelf));
    var stock = seed.stock();
    if (product.isPresent() && stock != null) {
      restocking.restock(product.get(), shop.supplier(), stock);
    }
  }
}
