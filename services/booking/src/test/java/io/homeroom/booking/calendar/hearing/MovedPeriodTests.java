package io.homeroom.booking.calendar.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.homeroom.booking.calendar.remote.RemoteEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedPeriodTests {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "2027-03-28T00:30:00Z, Europe/Berlin, 2027-03-28T01:30",
    "2027-03-28T01:30:00Z, Europe/Berlin, 2027-03-28T03:30",
    "2027-10-31T00:30:00Z, Europe/Berlin, 2027-10-31T02:30",
    "2027-11-07T05:30:00Z, America/New_York, 2027-11-07T01:30",
    "2027-10-02T16:00:00Z, Australia/Lord_Howe, 2027-10-03T03:00",
    "2028-02-29T14:59:00Z, Asia/Tokyo, 2028-02-29T23:59"
  })
  void isAtTheLocalTimeOfItsZone(Instant begins, ZoneId zone, LocalDateTime local) {
    var period = MovedPeriod.of(event(begins, begins.plusSeconds(3600), zone), BERLIN);
    assertThat(period.start()).isEqualTo(local);
    assertThat(period.begins()).isEqualTo(begins);
    assertThat(Duration.between(period.begins(), period.ends())).isEqualTo(Duration.ofHours(1));
  }

  /** As RFC 5545 has it; the calendar is made to show that. */
  @Test
  void isAtTheFirstOfATimeThatComesTwice() {
    var second = Instant.parse("2027-10-31T01:30:00Z");
    var period = MovedPeriod.of(event(second, second.plusSeconds(3600), BERLIN), BERLIN);
    assertThat(period.begins()).isEqualTo(second.minusSeconds(3600));
  }

  @Test
  void isInTheSessionsZoneIfTheEventHasNone() {
    var begins = Instant.parse("2027-06-01T14:00:00Z");
    assertThat(MovedPeriod.of(event(begins, begins.plusSeconds(600), null), BERLIN).start())
        .isEqualTo(LocalDateTime.of(2027, 6, 1, 16, 0));
  }

  @ParameterizedTest
  @CsvSource({"0, 599", "0, 43260", "0, 3601", "30, 3600"})
  void isNoneOfWhatSessionsAreNot(int late, int seconds) {
    var begins = Instant.parse("2027-06-01T14:00:00Z").plusSeconds(late);
    assertThatThrownBy(
            () -> MovedPeriod.of(event(begins, begins.plusSeconds(seconds), null), BERLIN))
        .isInstanceOf(NotATime.class);
  }

  @Test
  void isNoneOfWhatLastsAllDay() {
    assertThatThrownBy(() -> MovedPeriod.of(event(null, null, null), BERLIN))
        .isInstanceOf(NotATime.class);
  }

  private static RemoteEvent event(
      @Nullable Instant begins, @Nullable Instant ends, @Nullable ZoneId zone) {
    return new RemoteEvent("id", "etag", null, false, begins, ends, zone, null, false);
  }
}
