package io.homeroom.marketplace.search;

import io.homeroom.marketplace.catalogue.offer.Offer;
import io.homeroom.platform.web.paging.CursorPage;
import java.util.Map;

/**
 * A page of offers as they are in the store at this moment.
 *
 * @param page shorter than asked for where the index has not followed the store yet
 */
public record Found(CursorPage<Offering> page, long total, Map<Facet, Map<String, Long>> facets) {

  public record Offering(Offer offer, boolean inStock) {}
}
