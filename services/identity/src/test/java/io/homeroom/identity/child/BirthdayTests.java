package io.homeroom.identity.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthdayTests {

  @ParameterizedTest
  @CsvSource({
    // Thirteen everywhere once the day has begun at UTC-12, at noon in UTC.
    "2013-11-21, 2026-11-21T11:59:59Z, true",
    "2013-11-21, 2026-11-21T12:00:00Z, false",
    "2013-11-22, 2026-11-21T12:00:00Z, true",
    // Born on the 29th of February, thirteen on the first of March.
    "2012-02-29, 2025-03-01T11:59:59Z, true",
    "2012-02-29, 2025-03-01T12:00:00Z, false"
  })
  void countsAsUnderThirteenUntilItIsThirteenEverywhere(
      LocalDate date, Instant now, boolean underThirteen) {
    assertThat(new Birthday(date).isUnderThirteen(now)).isEqualTo(underThirteen);
  }

  @ParameterizedTest
  @CsvSource({
    // The 21st has begun at UTC+14 at ten in UTC on the 20th.
    "2026-11-20, 2026-11-20T09:59:59Z, false",
    "2026-11-20, 2026-11-20T10:00:00Z, true",
    "2008-11-21, 2026-11-21T11:59:59Z, true",
    "2008-11-21, 2026-11-21T12:00:00Z, false",
    "1990-01-01, 2026-11-21T12:00:00Z, false",
    "9999-12-31, 2026-11-21T12:00:00Z, false"
  })
  void isOfAChildBetweenBirthAndEighteen(LocalDate date, Instant now, boolean ofAChild) {
    assertThat(new Birthday(date).isOfAChild(now)).isEqualTo(ofAChild);
  }
}
