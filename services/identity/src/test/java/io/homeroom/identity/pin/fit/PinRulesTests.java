package io.homeroom.identity.pin.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.child.Birthday;
import io.homeroom.identity.pin.Pin;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinRulesTests {
  private static final Birthday BIRTHDAY = new Birthday(LocalDate.of(2014, 3, 9));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000000", "777777", "123456", "654321", "234567", "890123", "246802", "543210", "121212",
        "123123", "112233", "998877", "111222"
      })
  void knowsWhatEverybodyTriesFirst(String pin) {
    assertThat(PinRules.isGuessable(new Pin(pin), BIRTHDAY)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"090314", "030914", "140309", "140903", "032014", "201403"})
  void knowsABirthday(String pin) {
    assertThat(PinRules.isGuessable(new Pin(pin), BIRTHDAY)).isTrue();
    assertThat(PinRules.isGuessable(new Pin(pin), new Birthday(LocalDate.of(2013, 7, 30))))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"730142", "918273", "112234", "123457", "100001"})
  void leavesOthersAlone(String pin) {
    assertThat(PinRules.isGuessable(new Pin(pin), BIRTHDAY)).isFalse();
  }

  @Test
  void leavesMostPinsToChooseFrom() {
    var guessable =
        IntStream.range(0, 1_000_000)
            .mapToObj("%06d"::formatted)
            .filter(pin -> PinRules.isGuessable(new Pin(pin), BIRTHDAY))
            .count();
    assertThat(guessable).isBetween(1_000L, 3_000L);
  }
}
