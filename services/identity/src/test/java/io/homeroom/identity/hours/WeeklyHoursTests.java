package io.homeroom.identity.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyHoursTests {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T14:59:59.999Z, false",
    "2026-11-20T15:00:00Z, true",
    "2026-11-20T17:29:59.999Z, true",
    "2026-11-20T17:30:00Z, false",
    "2026-11-21T15:30:00Z, false"
  })
  void areOpenFromTheFirstMomentToTheLast(Instant moment, boolean open) {
    var hours = in(ZoneOffset.UTC, friday("15:00", "17:30"));
    assertThat(hours.isOpen(moment)).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T19:59:59Z, false",
    "2026-11-20T20:00:00Z, true",
    "2026-11-21T00:29:59Z, true",
    "2026-11-21T00:30:00Z, false",
    "2026-11-21T20:00:00Z, false"
  })
  void goOnOverMidnight(Instant moment, boolean open) {
    assertThat(in(ZoneOffset.UTC, friday("20:00", "00:30")).isOpen(moment)).isEqualTo(open);
  }

  @Test
  void areThoseOfTheFamilysTimeZone() {
    var hours = in(ZoneId.of("Asia/Tokyo"), friday("08:00", "09:00"));
    assertThat(hours.isOpen(Instant.parse("2026-11-19T23:30:00Z"))).isTrue();
    assertThat(hours.isOpen(Instant.parse("2026-11-20T08:30:00Z"))).isFalse();
  }

  @Test
  void lastAWholeDayFromAnHourToTheSame() {
    var hours = in(ZoneOffset.UTC, friday("00:00", "00:00"));
    assertThat(hours.isOpen(Instant.parse("2026-11-20T00:00:00Z"))).isTrue();
    assertThat(hours.isOpen(Instant.parse("2026-11-20T23:59:59Z"))).isTrue();
    assertThat(hours.isOpen(Instant.parse("2026-11-21T00:00:00Z"))).isFalse();
  }

  /** On 2026-03-29 Berlin's clocks went from 02:00 to 03:00, which was 01:00 UTC. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-29T00:30:00Z, 01:00, 03:30, true",
    "2026-03-29T01:29:59Z, 01:00, 03:30, true",
    "2026-03-29T01:30:00Z, 01:00, 03:30, false",
    "2026-03-29T00:59:59Z, 01:00, 02:30, true",
    "2026-03-29T01:00:00Z, 01:00, 02:30, false",
    "2026-03-29T01:00:00Z, 02:30, 04:00, true",
    "2026-03-29T00:59:59Z, 02:30, 04:00, false",
    "2026-03-29T01:10:00Z, 02:00, 02:45, false"
  })
  void skipWhatTheClocksSkip(Instant moment, String from, String to, boolean open) {
    assertThat(in(BERLIN, sunday(from, to)).isOpen(moment)).isEqualTo(open);
  }

  /** On 2026-10-25 they went from 03:00 back to 02:00, which was 01:00 UTC. */
  @ParameterizedTest
  @CsvSource({
    "2026-10-25T00:29:59Z, 01:00, 02:30, true",
    "2026-10-25T00:30:00Z, 01:00, 02:30, false",
    "2026-10-25T01:15:00Z, 01:00, 02:30, false",
    "2026-10-25T00:30:00Z, 02:30, 04:00, true",
    "2026-10-25T01:45:00Z, 02:30, 04:00, true",
    "2026-10-25T02:59:59Z, 02:30, 04:00, true",
    "2026-10-25T03:00:00Z, 02:30, 04:00, false"
  })
  void takeTheFirstOfWhatTheClocksShowTwice(Instant moment, String from, String to, boolean open) {
    assertThat(in(BERLIN, sunday(from, to)).isOpen(moment)).isEqualTo(open);
  }

  @Test
  void closeAtTheEndOfWhatIsOpen() {
    var hours = in(ZoneOffset.UTC, friday("15:00", "17:00"), friday("16:00", "18:00"));
    assertThat(hours.closesAfter(Instant.parse("2026-11-20T15:30:00Z")))
        .contains(Instant.parse("2026-11-20T18:00:00Z"));
  }

  @Test
  void closeAtTheEndOfWhatOpensNext() {
    var hours = in(ZoneOffset.UTC, friday("15:00", "17:00"));
    assertThat(hours.closesAfter(Instant.parse("2026-11-20T17:00:00Z")))
        .contains(Instant.parse("2026-11-27T17:00:00Z"));
  }

  @Test
  void doNotCloseBetweenWindowsWithoutAGap() {
    var hours = in(ZoneOffset.UTC, friday("20:00", "00:00"), saturday("00:00", "01:00"));
    assertThat(hours.closesAfter(Instant.parse("2026-11-20T21:00:00Z")))
        .contains(Instant.parse("2026-11-21T01:00:00Z"));
    assertThat(hours.isOpen(Instant.parse("2026-11-21T00:00:00Z"))).isTrue();
  }

  @Test
  void neverCloseIfTheyNeverOpen() {
    assertThat(in(ZoneOffset.UTC).closesAfter(Instant.parse("2026-11-20T21:00:00Z"))).isEmpty();
    assertThat(in(ZoneOffset.UTC).isOpen(Instant.parse("2026-11-20T21:00:00Z"))).isFalse();
  }

  @Test
  void areStillOpenWhenSomebodyLooksAgainAfterAWholeWeek() {
    var everyDay = Stream.of(DayOfWeek.values()).map(day -> window(day, "00:00", "00:00")).toList();
    var hours = new WeeklyHours(BERLIN, everyDay);
    var looked = hours.closesAfter(Instant.parse("2026-03-27T21:00:00Z")).orElseThrow();
    assertThat(looked).isAfter(Instant.parse("2026-04-03T21:00:00Z"));
    assertThat(hours.isOpen(looked)).isTrue();
  }

  private static WeeklyHours in(ZoneId zone, Window... windows) {
    return new WeeklyHours(zone, List.of(windows));
  }

  private static Window friday(String from, String to) {
    return window(DayOfWeek.FRIDAY, from, to);
  }

  private static Window saturday(String from, String to) {
    return window(DayOfWeek.SATURDAY, from, to);
  }

  private static Window sunday(String from, String to) {
    return window(DayOfWeek.SUNDAY, from, to);
  }

  private static Window window(DayOfWeek day, String from, String to) {
    return new Window(day, LocalTime.parse(from), LocalTime.parse(to));
  }
}
