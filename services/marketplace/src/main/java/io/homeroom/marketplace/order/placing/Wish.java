package io.homeroom.marketplace.order.placing;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Tender;
import java.util.Map;

/**
 * What somebody wants.
 *
 * @param tender what they pay with
 * @param total what all of it costs, as they have seen it: points, or the currency's smallest unit
 */
public record Wish(Map<ProductId, Integer> quantities, Tender tender, long total) {}
