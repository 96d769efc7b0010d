package io.homeroom.identity.contact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** A language in which Homeroom speaks to somebody. */
public enum Language {
  @JsonProperty("en")
  EN(Locale.ENGLISH),
  @JsonProperty("zh")
  ZH(Locale.SIMPLIFIED_CHINESE),
  @JsonProperty("ja")
  JA(Locale.JAPANESE);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }
}
