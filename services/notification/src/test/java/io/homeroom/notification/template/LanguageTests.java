package io.homeroom.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTests {

  @ParameterizedTest
  @CsvSource({"en, EN", "zh, ZH", "zh-Hant-TW, ZH", "ja-JP, JA", "fr, EN", "'', EN", "?!, EN"})
  void readsTags(String tag, Language language) {
    assertThat(Language.ofTag(tag)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"'fr, ja;q=0.8, en;q=0.5', JA", "'en;q=0.1, zh-CN', ZH", "ja, JA"})
  void takesWhatIsPreferredMost(String acceptLanguage, Language language) {
    assertThat(Language.preferredBy(acceptLanguage)).contains(language);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "fr", "*", ";;q=", "en;q=17"})
  void prefersNoneWhenNoneFits(String acceptLanguage) {
    assertThat(Language.preferredBy(acceptLanguage)).isEmpty();
  }

  @Test
  void fallsBackToEnglish() {
    assertThat(Language.ofTag(null)).isEqualTo(Language.EN);
  }
}
