package io.homeroom.marketplace.catalogue.offer;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.Price;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product that can be bought: it is published, and its shop is open. Whether any of it are left
 * is told by the stock.
 *
 * @param version grows with each change
 * @param image its picture
 */
public record Offer(
    ProductId id,
    UUID supplier,
    ProductKind kind,
    Price price,
    CategoryId category,
    boolean lesson,
    int minAge,
    long version,
    Map<Language, String> titles,
    @Nullable UUID image) {
  private static final int OF_AGE = 18;

  /**
   * Lets children have it: they have accounts of their own as soon as they are eighteen.
   *
   * @throws NotForChildren if it is for adults alone
   */
  public void requireForChildren() {
    if (minAge >= OF_AGE) {
      throw new NotForChildren(id);
    }
  }
}
