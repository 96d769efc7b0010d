package io.homeroom.marketplace.search.lucene;

import io.homeroom.marketplace.search.Filter;
import io.homeroom.marketplace.search.MoneyRange;
import io.homeroom.marketplace.search.Range;
import io.homeroom.marketplace.search.lucene.text.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** A filter around a query. */
final class Filters {

  private Filters() {}

  /** All but what facets count. */
  static Query around(Query query, Filter filter) {
    var within = new BooleanQuery.Builder().add(query, Occur.MUST);
    points(within, filter.points());
    money(within, filter.money());
    age(within, filter.age());
    return within.build();
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
}
