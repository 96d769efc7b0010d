package io.homeroom.marketplace.search.lucene;

import io.homeroom.marketplace.catalogue.Language;
import java.util.Locale;

/** The fields of a document. */
final class Field {
  static final String ID = "id";
  static final String POINTS = "points";
  static final String PRICE = "price";
  static final String CURRENCY = "currency";
  static final String MIN_AGE = "minAge";
  static final String MAX_AGE = "maxAge";
  static final String STANDING = "standing";
  static final String TRAITS = "traits";
  static final String FEATURES = "features";

  /** Words as they are written, in whatever language; ideographs one by one. */
  static final String PLAIN = "plain";

  /** Beginnings of the words of titles; ideographs one by one. */
  static final String BEGINNINGS = "beginnings";

  /** Neighbouring ideographs and kana, two by two. */
  static final String PAIRS = "pairs";

  /** Beginnings of how the words of Japanese titles are read, in katakana. */
  static final String READINGS = "readings";

  private Field() {}

  /** Titles, cut into words as their language does. */
  static String title(Language language) {
    return "title." + language.name().toLowerCase(Locale.ROOT);
  }

  /** All that is written, cut into words as its language does. */
  static String words(Language language) {
    return "words." + language.name().toLowerCase(Locale.ROOT);
  }
}
