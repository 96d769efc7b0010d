package io.homeroom.marketplace.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;

/** A language in which the catalogue is written; in the order in which one stands in. */
public enum Language {
  @JsonProperty("en")
  EN,
  @JsonProperty("zh")
  ZH,
  @JsonProperty("ja")
  JA;

  /** The text in this language, or in the first there is. */
  public String of(Map<Language, String> texts) {
    return Stream.concat(Stream.of(this), Stream.of(values()))
        .map(texts::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(NoSuchElementException::new);
  }
}
