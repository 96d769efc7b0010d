package io.homeroom.marketplace.order;

import io.homeroom.marketplace.catalogue.CategoryId;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.purchase.Line;
import java.util.UUID;

/**
 * So many of a product.
 *
 * @param points for one of it
 */
public record OrderItem(
    ProductId product,
    ProductKind kind,
    UUID supplier,
    CategoryId category,
    int quantity,
    long points) {

  public long total() {
    return Math.multiplyExact(points, quantity);
  }

  public boolean isPhysical() {
    return kind == ProductKind.PHYSICAL;
  }

  Line line() {
    return new Line(product, kind, supplier, quantity);
  }
}
