package io.homeroom.marketplace.search.lucene;

import io.homeroom.marketplace.search.Facet;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.DrillSideways.DrillSidewaysResult;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.jspecify.annotations.Nullable;

/** Searches what was in the index at one moment, and counts by facets. */
final class FacetedSearcher extends IndexSearcher {
  private final @Nullable SortedSetDocValuesReaderState state;

  FacetedSearcher(IndexReader reader) throws IOException {
    super(reader);
    this.state =
        reader.numDocs() == 0
            ? null
            : new DefaultSortedSetDocValuesReaderState(reader, Documents.FACETS);
  }

  int documents() {
    return getIndexReader().maxDoc();
  }

  /** Null: there is nothing in the index. */
  @Nullable DrillSidewaysResult search(
      DrillDownQuery query, @Nullable FieldDoc after, int most, Sort sort) throws IOException {
    return state == null
        ? null
        : new DrillSideways(this, Documents.FACETS, state)
            .search(query, null, after, most, sort, false);
  }

  static Map<Facet, Map<String, Long>> counts(Facets facets) throws IOException {
    var counts = new EnumMap<Facet, Map<String, Long>>(Facet.class);
    for (var facet : Facet.values()) {
      counts.put(facet, counts(facets.getAllChildren(facet.label())));
    }
    return counts;
  }

  private static Map<String, Long> counts(@Nullable FacetResult result) {
    if (result == null) {
      return Map.of();
    }
    var counts = new LinkedHashMap<String, Long>();
    for (var each : result.labelValues) {
      if (each.value.longValue() > 0) {
        counts.put(each.label, each.value.longValue());
      }
    }
    return Collections.unmodifiableMap(counts);
  }
}
