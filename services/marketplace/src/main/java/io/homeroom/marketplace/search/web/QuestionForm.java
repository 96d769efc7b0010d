package io.homeroom.marketplace.search.web;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import io.homeroom.marketplace.search.Filter;
import io.homeroom.marketplace.search.MoneyRange;
import io.homeroom.marketplace.search.Order;
import io.homeroom.marketplace.search.Question;
import io.homeroom.marketplace.search.Range;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for, as parameters of an address.
 *
 * @param q text in any language; left out: everything that passes
 * @param minPrice in the smallest unit of the currency
 * @param age of whom it has to suit
 */
record QuestionForm(
    @Nullable String q,
    @Nullable Language language,
    @Nullable UUID category,
    @Nullable ProductKind kind,
    @Nullable Boolean lesson,
    @Nullable Boolean inStock,
    @Nullable Integer age,
    @Nullable Long minPoints,
    @Nullable Long maxPoints,
    @Nullable String currency,
    @Nullable Long minPrice,
    @Nullable Long maxPrice,
    @Nullable Order sort) {

  Question question() {
    return new Question(
        q == null || q.isBlank() ? null : q.strip(),
        languageOrUsual(),
        filter(),
        sort == null ? Order.RELEVANCE : sort);
  }

  Language languageOrUsual() {
    return language == null ? Language.EN : language;
  }

  private Filter filter() {
    return new Filter(
        category == null ? null : new CategoryId(category),
        kind,
        lesson,
        inStock,
        age,
        Range.between(minPoints, maxPoints),
        money());
  }

  private @Nullable MoneyRange money() {
    var minor = Range.between(minPrice, maxPrice);
    if (currency != null) {
      return new MoneyRange(currency, minor == null ? new Range(0, Long.MAX_VALUE) : minor);
    }
    if (minor != null) {
      throw new PriceWithoutCurrency();
    }
    return null;
  }
}
