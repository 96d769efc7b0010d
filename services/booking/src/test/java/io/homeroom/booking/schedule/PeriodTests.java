package io.homeroom.booking.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTests {

  /** A day before and a day after clocks change, at the same local time. */
  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 2026-03-28T16:00, 23",
    "Europe/Berlin, 2026-10-24T16:00, 25",
    "America/New_York, 2026-03-07T16:00, 23",
    "America/New_York, 2026-10-31T16:00, 25",
    "Australia/Lord_Howe, 2026-04-04T16:00, 24.5",
    "Australia/Lord_Howe, 2026-10-03T16:00, 23.5",
    "America/Santiago, 2026-04-04T16:00, 25",
    "America/Santiago, 2026-09-05T16:00, 23",
    "Africa/Casablanca, 2026-02-14T16:00, 25",
    "Africa/Casablanca, 2026-03-21T16:00, 23",
    "Asia/Tokyo, 2026-03-28T16:00, 24"
  })
  void keepsItsLocalTimeWhenClocksChange(String zone, LocalDateTime start, double hours) {
    var today = new Period(start, ZoneId.of(zone), 60);
    var tomorrow = new Period(start.plusDays(1), ZoneId.of(zone), 60);

    assertThat(tomorrow.start().toLocalTime()).isEqualTo(today.start().toLocalTime());
    assertThat(Duration.between(today.begins(), tomorrow.begins()).toMinutes())
        .isEqualTo(Math.round(hours * 60));
  }

  @Test
  void beginsLaterIfItsTimeIsSkipped() {
    var skipped = new Period(LocalDateTime.of(2026, 3, 29, 2, 30), ZoneId.of("Europe/Berlin"), 60);
    assertThat(skipped.start()).isEqualTo(LocalDateTime.of(2026, 3, 29, 3, 30));
    assertThat(skipped.begins()).isEqualTo("2026-03-29T01:30:00Z");
  }

  @Test
  void beginsTheFirstTimeIfItsTimeComesTwice() {
    var twice = new Period(LocalDateTime.of(2026, 10, 25, 2, 30), ZoneId.of("Europe/Berlin"), 60);
    assertThat(twice.begins()).isEqualTo("2026-10-25T00:30:00Z");
    assertThat(twice.ends()).isEqualTo("2026-10-25T01:30:00Z");
  }

  @Test
  void lastsAsLongAsAStopwatchShows() {
    var night = new Period(LocalDateTime.of(2026, 3, 29, 1, 30), ZoneId.of("Europe/Berlin"), 60);
    assertThat(night.ends()).isEqualTo("2026-03-29T01:30:00Z");
  }

  @Test
  void goesOnAfterMidnightAndOnTheLeapDay() {
    var leap = new Period(LocalDateTime.of(2028, 2, 28, 23, 30), ZoneId.of("Asia/Tokyo"), 90);
    assertThat(leap.ends().atZone(leap.zone()).toLocalDateTime())
        .isEqualTo(LocalDateTime.of(2028, 2, 29, 1, 0));
  }

  @Test
  void isAnotherMomentInAnotherZone() {
    var noon = LocalDateTime.of(2026, 7, 1, 12, 0);
    assertThat(new Period(noon, ZoneId.of("America/New_York"), 60).begins())
        .isEqualTo("2026-07-01T16:00:00Z");
    assertThat(new Period(noon, ZoneId.of("Asia/Tokyo"), 60).begins())
        .isEqualTo("2026-07-01T03:00:00Z");
  }
}
