package io.homeroom.booking.enrolment.holding;

import io.homeroom.booking.course.Money;
import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.Seat;
import io.homeroom.booking.enrolment.Share;
import io.homeroom.booking.schedule.CourseSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A booking, and its session as it was when the booking was made or read. */
public record Held(Booking booking, CourseSession session) {

  /** What the statement that wrote it decided. */
  record Terms(BookingState state, long minor, boolean byCredits, @Nullable Instant until) {}

  static Held of(BookingId id, Hold wanted, CourseSession session, Terms terms, Instant now) {
    var booking =
        new Booking(
            id,
            session.id(),
            wanted.booker(),
            seats(wanted),
            terms.state(),
            null,
            new Money(terms.minor(), session.price().currency()),
            terms.byCredits(),
            0,
            0,
            Share.ALL,
            terms.until(),
            now,
            now,
            terms.state() == BookingState.CONFIRMED ? now : null);
    return new Held(booking, session);
  }

  /** In the order in which the database gives them. */
  private static List<Seat> seats(Hold wanted) {
    return wanted.children().stream()
        .sorted(Comparator.comparing(UUID::toString))
        .map(child -> new Seat(child, true))
        .toList();
  }
}
