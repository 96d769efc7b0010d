package io.homeroom.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTests {

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T19:59:59Z, ",
    "2026-11-21T20:00:00Z, 2026-11-22T06:00:00Z",
    "2026-11-21T23:30:00Z, 2026-11-22T06:00:00Z",
    "2026-11-22T05:59:59Z, 2026-11-22T06:00:00Z",
    "2026-11-22T06:00:00Z, "
  })
  void lastOverMidnight(Instant now, Instant end) {
    var hours = hours("21:00", "07:00", "Europe/Berlin");

    assertThat(hours.endAfter(now).orElse(null)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T03:59:00Z, ",
    "2026-11-21T04:00:00Z, 2026-11-21T06:30:00Z",
    "2026-11-21T06:30:00Z, "
  })
  void lastWithinADay(Instant now, Instant end) {
    var hours = hours("13:00", "15:30", "Asia/Tokyo");

    assertThat(hours.endAfter(now).orElse(null)).isEqualTo(end);
  }

  @Test
  void endByTheClockOnTheWallWhenItIsPutForward() {
    var hours = hours("21:00", "07:00", "Europe/Berlin");

    assertThat(hours.endAfter(Instant.parse("2027-03-27T20:30:00Z")))
        .contains(Instant.parse("2027-03-28T05:00:00Z"));
  }

  /** Half past two comes twice: at 00:30 and at 01:30 UTC. */
  @ParameterizedTest
  @CsvSource({
    "2026-10-25T00:10:00Z, 2026-10-25T01:30:00Z",
    "2026-10-25T01:10:00Z, 2026-10-25T01:30:00Z",
    "2026-10-25T01:29:59Z, 2026-10-25T01:30:00Z",
    "2026-10-25T01:30:00Z, "
  })
  void endLaterThanNowWhenClocksArePutBack(Instant now, Instant end) {
    var hours = hours("22:00", "02:30", "Europe/Berlin");

    assertThat(hours.endAfter(now).orElse(null)).isEqualTo(end);
  }

  @Test
  void haveToEnd() {
    assertThatThrownBy(() -> hours("07:00", "07:00", "UTC")).isInstanceOf(QuietHoursNeverEnd.class);
  }

  @Test
  void neverHoldSecurityBack() {
    var hours = hours("21:00", "07:00", "UTC");
    var all = Set.of(NoticeKind.values());
    var nothing = new Preferences(hours, all, all);
    var night = Instant.parse("2026-11-21T23:00:00Z");

    assertThat(nothing.quietUntil(NoticeKind.SECURITY, null, night)).isEmpty();
    assertThat(nothing.allowPush(NoticeKind.SECURITY)).isTrue();
    assertThat(nothing.allowMail(NoticeKind.SECURITY)).isTrue();
    assertThat(nothing.quietUntil(NoticeKind.GIFTS, null, night)).isPresent();
    assertThat(nothing.allowPush(NoticeKind.GIFTS)).isFalse();
    assertThat(nothing.allowMail(NoticeKind.GIFTS)).isFalse();
  }

  @Test
  void letNobodyMissWhatIsEssential() {
    var all = Set.of(NoticeKind.values());
    var nothing = new Preferences(hours("21:00", "07:00", "UTC"), all, all);
    var night = Instant.parse("2026-11-21T23:00:00Z");

    assertThat(nothing.allowMail(NoticeKind.ESSENTIAL)).isTrue();
    assertThat(nothing.allowPush(NoticeKind.ESSENTIAL)).isTrue();
    assertThat(nothing.quietUntil(NoticeKind.ESSENTIAL, null, night))
        .contains(Instant.parse("2026-11-22T07:00:00Z"));
  }

  @ParameterizedTest(name = "of use until {0}, told at {1}: waits {2}")
  @CsvSource({
    "2026-11-21T23:30:00Z, 2026-11-21T23:00:00Z, false",
    "2026-11-22T07:30:00Z, 2026-11-21T23:00:00Z, false",
    "2026-11-22T14:59:00Z, 2026-11-21T23:00:00Z, false",
    "2026-11-22T15:00:00Z, 2026-11-21T23:00:00Z, true",
    "2026-11-21T23:30:00Z, 2026-11-21T23:30:00Z, true"
  })
  void putOffWhatPressesForHalfOfItsTimeAtMost(Instant until, Instant now, boolean waits) {
    var quiet = new Preferences(hours("21:00", "07:00", "UTC"), Set.of(), Set.of());
    var pressing = new Timeliness(Instant.parse("2026-11-21T23:00:00Z"), until, false);

    assertThat(quiet.quietUntil(NoticeKind.LEARNING, pressing, now).isPresent()).isEqualTo(waits);
  }

  private static QuietHours hours(String from, String to, String zone) {
    return new QuietHours(LocalTime.parse(from), LocalTime.parse(to), ZoneId.of(zone));
  }
}
