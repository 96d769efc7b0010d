package io.homeroom.marketplace.search.web;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.search.Facet;
import io.homeroom.marketplace.search.Found;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param total on all pages
 * @param facets by which values the hits can be narrowed down
 */
record FoundView(
    List<OfferingView> items, @Nullable String next, long total, List<FacetView> facets) {

  record FacetView(String name, List<CountView> values) {}

  record CountView(String value, long count) {}

  static FoundView of(Found found, Language language) {
    var page = found.page().map(offering -> OfferingView.of(offering, language));
    var facets =
        found.facets().entrySet().stream()
            .map(facet -> new FacetView(facet.getKey().label(), values(facet)))
            .toList();
    return new FoundView(page.items(), page.next(), found.total(), facets);
  }

  private static List<CountView> values(Map.Entry<Facet, Map<String, Long>> facet) {
    return facet.getValue().entrySet().stream()
        .map(each -> new CountView(each.getKey().toLowerCase(Locale.ROOT), each.getValue()))
        .toList();
  }
}
