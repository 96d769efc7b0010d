package io.homeroom.marketplace.search.lucene;

import io.homeroom.marketplace.search.Entry;
import io.homeroom.marketplace.search.Facet;
import io.homeroom.marketplace.search.Filter;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The values of all facets together. There are few such combinations, so a document names its own
 * by one number, and counting them counts every facet at once.
 */
record Traits(String category, String kind, String lesson, String inStock) {
  private static final String BETWEEN = " ";

  static Traits of(Entry entry) {
    var offer = entry.details().offer();
    return new Traits(
        offer.category().value().toString(),
        offer.kind().name(),
        String.valueOf(offer.lesson()),
        String.valueOf(entry.inStock()));
  }

  static Traits read(BytesRef written) {
    var parts = written.utf8ToString().split(BETWEEN, -1);
    return new Traits(parts[0], parts[1], parts[2], parts[3]);
  }

  BytesRef written() {
    return new BytesRef(String.join(BETWEEN, category, kind, lesson, inStock));
  }

  String value(Facet facet) {
    return switch (facet) {
      case CATEGORY -> category;
      case KIND -> kind;
      case LESSON -> lesson;
      case IN_STOCK -> inStock;
    };
  }

  boolean fit(Map<Facet, String> wanted, @Nullable Facet besides) {
    return wanted.entrySet().stream()
        .allMatch(each -> each.getKey() == besides || each.getValue().equals(value(each.getKey())));
  }

  /** What a filter wants of them. */
  static Map<Facet, String> wanted(Filter filter) {
    var wanted = new EnumMap<Facet, String>(Facet.class);
    want(wanted, Facet.CATEGORY, filter.category() == null ? null : filter.category().value());
    want(wanted, Facet.KIND, filter.kind());
    want(wanted, Facet.LESSON, filter.lesson());
    want(wanted, Facet.IN_STOCK, filter.inStock());
    return wanted;
  }

  private static void want(Map<Facet, String> wanted, Facet facet, @Nullable Object value) {
    if (value != null) {
      wanted.put(facet, value.toString());
    }
  }
}
