package io.homeroom.marketplace.search.web;

import io.homeroom.marketplace.catalogue.CategoryId;
import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.search.Filter;
import io.homeroom.marketplace.search.MoneyRange;
import io.homeroom.marketplace.search.Order;
import io.homeroom.marketplace.search.Question;
import io.homeroom.marketplace.search.Range;
import io.homeroom.platform.web.text.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
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
    @Size(max = 200) @Text @Nullable String q,
    @Nullable Language language,
    @Nullable UUID category,
    @Nullable ProductKind kind,
    @Nullable Boolean lesson,
    @Nullable Boolean inStock,
    @Min(0) @Max(120) @Nullable Integer age,
    @PositiveOrZero @Nullable Long minPoints,
    @PositiveOrZero @Nullable Long maxPoints,
    @Pattern(regexp = "[A-Z]{3}") @Nullable String currency,
    @PositiveOrZero @Nullable Long minPrice,
    @PositiveOrZero @Nullable Long maxPrice,
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
