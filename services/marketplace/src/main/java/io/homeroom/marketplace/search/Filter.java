package io.homeroom.marketplace.search;

import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import org.jspecify.annotations.Nullable;

/**
 * What hits have to be; what is missing does not matter.
 *
 * @param points what it costs in points; what cannot be had for them does not pass
 * @param age of whom it has to suit
 */
public record Filter(
    @Nullable CategoryId category,
    @Nullable ProductKind kind,
    @Nullable Boolean lesson,
    @Nullable Boolean inStock,
    @Nullable Integer age,
    @Nullable Range points,
    @Nullable MoneyRange money) {

  public static final Filter NONE = new Filter(null, null, null, null, null, null, null);
}
