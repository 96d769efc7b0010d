package io.homeroom.booking.enrolment.cancelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.course.CourseId;
import io.homeroom.booking.course.Money;
import io.homeroom.booking.enrolment.Booker;
import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.EndReason;
import io.homeroom.booking.enrolment.Seat;
import io.homeroom.booking.enrolment.Share;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.booking.schedule.Mode;
import io.homeroom.booking.schedule.Period;
import io.homeroom.booking.schedule.Place;
import io.homeroom.booking.schedule.Plan;
import io.homeroom.booking.schedule.SessionState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefundPolicyTests {
  private static final Instant BEGINS = Instant.parse("2026-12-01T16:00:00Z");
  private static final Instant BOOKED = BEGINS.minus(Duration.ofDays(9));

  private final RefundPolicy policy =
      new RefundPolicy(new RefundSettings(Duration.ofHours(48), Duration.ofHours(24)));

  @ParameterizedTest
  @CsvSource({
    "PT49H, 2501",
    "PT48H, 2501",
    "PT47H59M59S, 1251",
    "PT24H, 1251",
    "PT23H59M59S, 0",
    "PT0S, 0"
  })
  void paysBackLessTheLaterAFamilyCancels(Duration ahead, long back) {
    assertThat(back(session(null), EndReason.BY_FAMILY, BEGINS.minus(ahead))).isEqualTo(back);
  }

  @Test
  void paysAllBackWhenTheSessionIsCalledOff() {
    assertThat(back(session(null), EndReason.SESSION_CANCELLED, BEGINS)).isEqualTo(2501);
  }

  @Test
  void paysAllBackWhenItWasMovedSince() {
    var late = BEGINS.minus(Duration.ofHours(1));
    assertThat(back(session(late), EndReason.BY_FAMILY, late)).isEqualTo(2501);
    assertThat(back(session(BOOKED.minusSeconds(1)), EndReason.BY_FAMILY, late)).isZero();
  }

  @Test
  void paysAllBackWhenItWasMovedWhileItWasPaid() {
    var late = BEGINS.minus(Duration.ofHours(1));
    assertThat(back(session(BOOKED.plusSeconds(60)), EndReason.BY_FAMILY, late)).isEqualTo(2501);
  }

  @Test
  void paysAllBackWhenItIsGivenUpAfterItWasCalledOff() {
    var off = session(null, SessionState.CANCELLED);
    assertThat(back(off, EndReason.BY_FAMILY, BEGINS)).isEqualTo(2501);
    assertThat(back(off, EndReason.CHILD_GONE, BEGINS)).isEqualTo(2501);
    assertThat(back(off, EndReason.REFUNDED, BEGINS)).isZero();
  }

  @Test
  void paysNothingBackOfWhatStaffHasPaidBack() {
    assertThat(back(session(null), EndReason.REFUNDED, BOOKED)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"ALL, 2501", "HALF, 1251", "NONE, 0"})
  void paysNoMoreBackThanBeforeTheSessionWasChanged(Share most, long back) {
    assertThat(back(session(null), EndReason.BY_FAMILY, BOOKED, most)).isEqualTo(back);
    assertThat(back(session(null), EndReason.SESSION_CANCELLED, BOOKED, most)).isEqualTo(2501);
  }

  private long back(CourseSession session, EndReason reason, Instant now) {
    return back(session, reason, now, Share.ALL);
  }

  private long back(CourseSession session, EndReason reason, Instant now, Share most) {
    return policy.share(booking(session, most), session, reason, now).of(2501);
  }

  private static Booking booking(CourseSession session, Share most) {
    return new Booking(
        BookingId.next(),
        session.id(),
        new Booker(UUID.randomUUID(), UUID.randomUUID()),
        List.of(new Seat(UUID.randomUUID(), true)),
        BookingState.CONFIRMED,
        null,
        session.price(),
        false,
        2501,
        0,
        most,
        null,
        BOOKED,
        BOOKED,
        BOOKED.plusSeconds(90));
  }

  private static CourseSession session(@Nullable Instant movedAt) {
    return session(movedAt, SessionState.PLANNED);
  }

  private static CourseSession session(@Nullable Instant movedAt, SessionState state) {
    var period = new Period(LocalDateTime.of(2026, 12, 1, 16, 0), ZoneId.of("Etc/UTC"), 60);
    return new CourseSession(
        new CourseSessionId(UUID.randomUUID()),
        new CourseId(UUID.randomUUID()),
        UUID.randomUUID(),
        null,
        new Plan(period, new Place(Mode.ONLINE, null), 5, null),
        0,
        new Money(2501, Currency.getInstance("EUR")),
        state,
        movedAt,
        1);
  }
}
