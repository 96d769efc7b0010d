package io.homeroom.marketplace.order.item;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import io.homeroom.marketplace.purchase.Line;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * So many of a product.
 *
 * @param price of one of it, in points or in the order's currency's smallest unit
 * @param returned whether it was given back before the rest of its order; null if not
 */
public record OrderItem(
    ProductId product,
    ProductKind kind,
    UUID supplier,
    CategoryId category,
    int quantity,
    long price,
    @Nullable Returned returned) {

  /** How far it has come back. */
  public enum Returned {
    /** Its points, or its money, are being given back. */
    @JsonProperty("refunding")
    REFUNDING,
    @JsonProperty("refunded")
    REFUNDED
  }

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
