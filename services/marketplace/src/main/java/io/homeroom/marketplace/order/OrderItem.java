package io.homeroom.marketplace.order;

import io.homeroom.marketplace.catalogue.CategoryId;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.purchase.Line;
import java.util.UUID;

/**
 * So many of a product.
 *
 * @param price of one of it, in points or in the order's currency's smallest unit
 */
public record OrderItem(
    ProductId product,
    ProductKind kind,
    UUID supplier,
    CategoryId category,
    int quantity,
    long price) {

  public long total() {
    return Math.multiplyExact(price, quantity);
  }

  public boolean isPhysical() {
    return kind == ProductKind.PHYSICAL;
  }

  Line line() {
    return new Line(product, kind, supplier, quantity);
  }
}
