package io.homeroom.marketplace.allowance;

import io.homeroom.marketplace.catalogue.category.CategoryId;
import java.util.Set;

/**
 * What a child is about to spend.
 *
 * @param lately what it has spent within the week before
 */
public record Spending(long points, Set<CategoryId> categories, long lately) {}
