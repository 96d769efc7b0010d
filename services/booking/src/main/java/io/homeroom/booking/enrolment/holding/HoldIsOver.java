package io.homeroom.booking.enrolment.holding;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.enrolment.seating.Seating;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessions;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * An offer or a hold is over by its time, or when its session begins; an offer also when a child of
 * it has another seat then, since it cannot be accepted.
 */
@Component
class HoldIsOver {
  private final CourseSessions sessions;
  private final Seating seating;
  private final Clock clock;

  HoldIsOver(CourseSessions sessions, Seating seating, Clock clock) {
    this.sessions = sessions;
    this.seating = seating;
    this.clock = clock;
  }

  /** Whether that is so of a locked booking. */
  boolean test(Booking booking) {
    if (!booking.isLive()) {
      return false;
    }
    var now = clock.instant();
    var session = sessions.one(booking.session());
    return booking.isOver(now) || !session.begins().isAfter(now) || isInVain(booking, session);
  }

  private boolean isInVain(Booking booking, CourseSession session) {
    return booking.state() == BookingState.OFFERED && seating.clash(booking.children(), session);
  }
}
