package io.homeroom.marketplace.search.lucene.text;

import io.homeroom.marketplace.catalogue.Language;
import java.util.Locale;

/** The fields of a document. */
public final class Field {
  public static final String ID = "id";
  public static final String POINTS = "points";
  public static final String PRICE = "price";
  public static final String CURRENCY = "currency";
  public static final String MIN_AGE = "minAge";
  public static final String MAX_AGE = "maxAge";
  public static final String STANDING = "standing";
  public static final String TRAITS = "traits";
  public static final String FEATURES = "features";

  /** Words as they are written, in whatever language; ideographs one by one. */
  public static final String PLAIN = "plain";

  /** Beginnings of the words of titles; ideographs one by one. */
  public static final String BEGINNINGS = "beginnings";

  /** Neighbouring ideographs and kana, two by two. */
  public static final String PAIRS = "pairs";

  /** Beginnings of how the words of Japanese titles are read, in katakana. */
  public static final String READINGS = "readings";

  private Field() {}

  /** Titles, cut into words as their language does. */
  public static String title(Language language) {
    return "title." + language.name().toLowerCase(Locale.ROOT);
  }

  /** All that is written, cut into words as its language does. */
  public static String words(Language language) {
    return "words." + language.name().toLowerCase(Locale.ROOT);
  }
}
