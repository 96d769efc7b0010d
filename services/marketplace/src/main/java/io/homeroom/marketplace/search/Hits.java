package io.homeroom.marketplace.search;

import java.util.List;
import java.util.Map;

/**
 * What an index answers.
 *
 * @param places of the hits, in their order
 * @param total how many hits there are on all pages
 * @param facets how many hits have which value. Those of a facet that is filtered by are counted as
 *     if it were not, so that one sees what else there is.
 */
public record Hits(List<Place> places, long total, Map<Facet, Map<String, Long>> facets) {
  public static final Hits NONE = new Hits(List.of(), 0, Map.of());
}
