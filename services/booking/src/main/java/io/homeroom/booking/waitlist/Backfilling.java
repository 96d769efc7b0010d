package io.homeroom.booking.waitlist;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingId;
import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.Bookings;
import io.homeroom.booking.enrolment.Seat;
import io.homeroom.booking.enrolment.Share;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.booking.schedule.SessionState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offers free seats to who waits for them. */
@Component
class Backfilling {
  private final CourseSessions sessions;
  private final Waitlists waitlists;
  private final Turns turns;
  private final Bookings bookings;
  private final OfferedSeats offered;
  private final Clock clock;

  Backfilling(
      CourseSessions sessions,
      Waitlists waitlists,
      Turns turns,
      Bookings bookings,
      OfferedSeats offered,
      Clock clock) {
    this.sessions = sessions;
    this.waitlists = waitlists;
    this.turns = turns;
    this.bookings = bookings;
    this.offered = offered;
    this.clock = Clock.tick(clock, Duration.ofNanos(1000));
  }

  /** Offers as many as it can, within the transaction there is. */
  @Transactional
  public void fill(CourseSessionId id) {
    var session = sessions.lock(id);
    var now = clock.instant();
    if (session.state() == SessionState.CANCELLED || !session.begins().isAfter(now)) {
      return;
    }
    var free = session.free();
    var next = turns.next(session, free);
    while (next.isPresent()) {
      var entry = next.get();
      offer(entry, session, now);
      free -= entry.children().size();
      next = turns.next(session, free);
    }
  }

  private void offer(Entry entry, CourseSession session, Instant now) {
    var until = offered.until(session, now);
    var booking =
        new Booking(
            BookingId.next(),
            session.id(),
            entry.booker(),
            entry.children().stream().map(child -> new Seat(child, true)).toList(),
            BookingState.OFFERED,
            null,
            session.price(),
            false,
            0,
            0,
            Share.ALL,
            until,
            now,
            now,
            null);
    bookings.add(booking);
    waitlists.offer(entry, booking.id());
    offered.write(booking, session, now);
  }
}
