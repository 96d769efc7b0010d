package io.homeroom.marketplace.search.lucene;

import io.homeroom.marketplace.search.Facet;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/** Searches what was in the index at one moment, and counts by facets. */
final class FacetedSearcher extends IndexSearcher {
  private final TraitsOfSegments traits;

  FacetedSearcher(IndexReader reader) throws IOException {
    super(reader);
    this.traits = new TraitsOfSegments(reader);
  }

  int documents() {
    return getIndexReader().maxDoc();
  }

  Counting search(
      Query query, Map<Facet, String> wanted, @Nullable FieldDoc after, int most, Sort sort)
      throws IOException {
    var pages = new TopFieldCollectorManager(sort, most, after, Integer.MAX_VALUE);
    return search(
        query,
        new CollectorManager<Counting, Counting>() {
          @Override
          public Counting newCollector() {
            return new Counting(traits, wanted, pages.newCollector());
          }

          // One thread searches all segments.
          @Override
          public Counting reduce(Collection<Counting> collectors) {
            return collectors.iterator().next();
          }
        });
  }
}
