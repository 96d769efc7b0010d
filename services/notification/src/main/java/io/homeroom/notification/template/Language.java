package io.homeroom.notification.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language the suite speaks. */
public enum Language {
  EN,
  ZH,
  JA;

  private static final List<Locale> LOCALES =
      Arrays.stream(values()).map(Language::locale).toList();

  /** The language of a tag such as {@code ja} or {@code zh-Hant-TW}; English if it is none. */
  public static Language ofTag(@Nullable String tag) {
    String primary = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
    return Arrays.stream(values())
        .filter(language -> language.tag().equals(primary))
        .findFirst()
        .orElse(EN);
  }

  /** What an {@code Accept-Language} header prefers, if the suite speaks any of it. */
  public static Optional<Language> preferredBy(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return Optional.empty();
    }
    try {
      Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LOCALES);
      return Optional.ofNullable(found).map(locale -> ofTag(locale.toLanguageTag()));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return Locale.of(tag());
  }

  String direction() {
    return "ltr";
  }
}
