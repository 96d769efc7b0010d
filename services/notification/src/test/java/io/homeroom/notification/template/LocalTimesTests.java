package io.homeroom.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalTimesTests {

  private static final char NARROW_SPACE = '\u202f';

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "EN; Friday, December 4, 2026, 4:00 PM (Central European Time)",
        "JA; 2026年12月4日金曜日 16:00 (中央ヨーロッパ時間)",
        "ZH; 2026年12月4日星期五 16:00 (中欧时间)"
      })
  void areSaidAsTheyAreWhereTheSessionIs(Language language, String words) {
    var facts = Map.of("startsAt", "2026-12-04T15:00:00Z", "zone", "Europe/Berlin");

    var said = LocalTimes.of(facts, language).getOrDefault("when", "");
    assertThat(said.replace(NARROW_SPACE, ' ')).isEqualTo(words);
  }

  @Test
  void areLeftOutWhereNoneIsTold() {
    assertThat(LocalTimes.of(Map.of("points", "40"), Language.EN)).isEmpty();
  }
}
