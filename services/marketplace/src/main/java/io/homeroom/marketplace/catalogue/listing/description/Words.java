package io.homeroom.marketplace.catalogue.listing.description;

import io.homeroom.marketplace.catalogue.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a product in one language.
 *
 * @param body the text of a digital product, if that is what it is
 */
public record Words(String title, String description, @Nullable String body) {

  public static Map<Language, String> titles(Map<Language, Words> words) {
    return each(words, Words::title);
  }

  public static Map<Language, String> descriptions(Map<Language, Words> words) {
    return each(words, Words::description);
  }

  public static Map<Language, String> bodies(Map<Language, Words> words) {
    return each(words, Words::body);
  }

  private static Map<Language, String> each(
      Map<Language, Words> words, Function<Words, @Nullable String> part) {
    var texts = new EnumMap<Language, String>(Language.class);
    words.forEach(
        (language, said) -> {
          var text = part.apply(said);
          if (text != null) {
            texts.put(language, text);
          }
        });
    return Collections.unmodifiableMap(texts);
  }
}
