package io.homeroom.marketplace.search.feed;

import io.homeroom.marketplace.catalogue.ProductId;
import java.util.List;

/**
 * Products that have changed.
 *
 * @param snapshot in which they were seen; to ask next for what is not visible in it
 */
record Changes(List<ProductId> products, String snapshot) {}
