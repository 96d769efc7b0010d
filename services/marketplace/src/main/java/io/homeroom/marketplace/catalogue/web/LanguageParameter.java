package io.homeroom.marketplace.catalogue.web;

import io.homeroom.marketplace.catalogue.Language;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** A language in an address is written as in a body: {@code en}. */
@Component
class LanguageParameter implements Converter<String, Language> {

  @Override
  public Language convert(String text) {
    return Arrays.stream(Language.values())
        .filter(language -> language.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No language of the catalogue"));
  }
}
