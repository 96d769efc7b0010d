package io.homeroom.marketplace.catalogue.listing.web;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.listing.description.Words;
import io.homeroom.platform.web.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a supplier says of a product, in one language at least. */
record WordsForm(@Valid @Nullable Said en, @Valid @Nullable Said zh, @Valid @Nullable Said ja) {

  /**
   * In one language.
   *
   * @param body the text of a digital product, if that is what it is
   */
  record Said(
      @NotBlank @Size(max = 150) @Text String title,
      @NotBlank @Size(max = 5000) @Text String description,
      @Size(min = 1, max = 20_000) @Text @Nullable String body) {

    Words words() {
      return new Words(title.strip(), description.strip(), body);
    }
  }

  static WordsForm of(Map<Language, Words> words) {
    return new WordsForm(
        said(words.get(Language.EN)), said(words.get(Language.ZH)), said(words.get(Language.JA)));
  }

  Map<Language, Words> words() {
    var words = new EnumMap<Language, Words>(Language.class);
    put(words, Language.EN, en);
    put(words, Language.ZH, zh);
    put(words, Language.JA, ja);
    return words;
  }

  private static @Nullable Said said(@Nullable Words words) {
    return words == null ? null : new Said(words.title(), words.description(), words.body());
  }

  private static void put(Map<Language, Words> words, Language language, @Nullable Said said) {
    if (said != null) {
      words.put(language, said.words());
    }
  }
}
