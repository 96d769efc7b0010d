package io.homeroom.marketplace.catalogue.listing.description;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.Price;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import java.util.Map;

/**
 * What a supplier says of a product.
 *
 * @param words in each language there is
 * @param specs its properties by name, such as a weight
 */
public record Listing(
    ProductKind kind,
    boolean lesson,
    CategoryId category,
    Map<Language, Words> words,
    Price price,
    Ages ages,
    Map<String, String> specs) {

  /**
   * A product's description as it may be kept.
   *
   * @throws WordsAreMissing if it is described in no language
   * @throws OnlyDigitalProductsAreRead if something physical is a lesson or has a text
   */
  public Listing {
    if (words.isEmpty()) {
      throw new WordsAreMissing();
    }
    if (kind == ProductKind.PHYSICAL && (lesson || !Words.bodies(words).isEmpty())) {
      throw new OnlyDigitalProductsAreRead();
    }
  }

  /**
   * Lets only pass what people can be shown.
   *
   * @throws LessonsMustBeReadable if it is a lesson without its text in a language it is offered in
   */
  public void requireComplete() {
    if (lesson && Words.bodies(words).size() < words.size()) {
      throw new LessonsMustBeReadable();
    }
  }

  /**
   * Lets only pass what still says something in each language in which the former did.
   *
   * @throws PublishedTextsMustStay otherwise
   */
  public void requireAllTextsOf(Listing former) {
    if (!words.keySet().containsAll(former.words.keySet())
        || !Words.bodies(words).keySet().containsAll(Words.bodies(former.words).keySet())) {
      throw new PublishedTextsMustStay();
    }
  }

  public boolean isOfTheKindOf(Listing other) {
    return kind == other.kind && lesson == other.lesson;
  }
}
