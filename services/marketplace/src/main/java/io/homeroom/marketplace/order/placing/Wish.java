package io.homeroom.marketplace.order.placing;

import io.homeroom.marketplace.catalogue.ProductId;
import java.util.Map;

/**
 * What somebody wants.
 *
 * @param points what all of it costs, as they have seen it
 */
public record Wish(Map<ProductId, Integer> quantities, long points) {}
