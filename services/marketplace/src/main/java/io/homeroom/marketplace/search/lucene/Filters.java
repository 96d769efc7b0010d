package io.homeroom.marketplace.search.lucene;

import io.homeroom.marketplace.search.Facet;
import io.homeroom.marketplace.search.Filter;
import io.homeroom.marketplace.search.MoneyRange;
import io.homeroom.marketplace.search.Range;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** A filter around a query. */
final class Filters {

  private Filters() {}

  static DrillDownQuery around(Query query, Filter filter) {
    var within = new BooleanQuery.Builder().add(query, Occur.MUST);
    points(within, filter.points());
    money(within, filter.money());
    age(within, filter.age());
    var drilled = new DrillDownQuery(Documents.FACETS, within.build());
    drill(drilled, Facet.CATEGORY, filter.category() == null ? null : filter.category().value());
    drill(drilled, Facet.KIND, filter.kind());
    drill(drilled, Facet.LESSON, filter.lesson());
    drill(drilled, Facet.IN_STOCK, filter.inStock());
    return drilled;
  }

  private static void points(BooleanQuery.Builder within, @Nullable Range points) {
    if (points != null) {
      within.add(
          LongField.newRangeQuery(Field.POINTS, points.least(), points.most()), Occur.FILTER);
    }
  }

  private static void money(BooleanQuery.Builder within, @Nullable MoneyRange money) {
    if (money != null) {
      var currency = new Term(Field.CURRENCY, money.currency());
      var minor = money.minor();
      within.add(new TermQuery(currency), Occur.FILTER);
      within.add(LongField.newRangeQuery(Field.PRICE, minor.least(), minor.most()), Occur.FILTER);
    }
  }

  private static void age(BooleanQuery.Builder within, @Nullable Integer age) {
    if (age != null) {
      within.add(IntField.newRangeQuery(Field.MIN_AGE, 0, age), Occur.FILTER);
      within.add(IntField.newRangeQuery(Field.MAX_AGE, age, Integer.MAX_VALUE), Occur.FILTER);
    }
  }

  private static void drill(DrillDownQuery query, Facet facet, @Nullable Object value) {
    if (value != null) {
      query.add(facet.label(), value.toString());
    }
  }
}
