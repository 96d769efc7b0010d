package io.homeroom.marketplace.seed;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.Money;
import io.homeroom.marketplace.catalogue.Price;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import io.homeroom.marketplace.catalogue.listing.description.Ages;
import io.homeroom.marketplace.catalogue.listing.description.Listing;
import io.homeroom.marketplace.catalogue.listing.description.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A product as it is written in {@code catalogue/*.yaml}.
 *
 * @param slug by which it is known, so that it comes once
 * @param category its slug
 * @param ages the youngest and the oldest for whom it is
 * @param stock of something physical
 * @param body of a lesson
 */
record Seed(
    String slug,
    ProductKind kind,
    boolean lesson,
    String category,
    List<Integer> ages,
    Money money,
    @Nullable Long points,
    @Nullable Integer stock,
    @Nullable Map<String, String> specs,
    Map<Language, String> title,
    Map<Language, String> description,
    @Nullable Map<Language, String> body) {

  Listing listing(CategoryId categoryId) {
    return new Listing(
        kind,
        lesson,
        categoryId,
        words(),
        new Price(money, points),
        new Ages(ages.getFirst(), ages.getLast()),
        Objects.requireNonNullElse(specs, Map.of()));
  }

  private Map<Language, Words> words() {
    var words = new EnumMap<Language, Words>(Language.class);
    title.forEach(
        (language, said) ->
            words.put(
                language,
                new Words(
                    said,
                    Objects.requireNonNull(description.get(language), slug),
                    body == null ? null : body.get(language))));
    return words;
  }
}
