package io.homeroom.notification.letter.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTests {

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 4", "6, 32", "7, 60", "8, 60", "2000000000, 60"})
  void doublesUpToAMinute(int attempts, long seconds) {
    assertThat(Backoff.after(attempts)).hasSeconds(seconds);
  }
}
