package io.homeroom.booking.enrolment.paying;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.Seat;
import io.homeroom.booking.enrolment.Seats;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.platform.families.Directory;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Seats for who has paid after their hold was over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reseating {
  private final CourseSessions sessions;
  private final Seats seats;
  private final Directory families;

  Reseating(CourseSessions sessions, Seats seats, Directory families) {
    this.sessions = sessions;
    this.seats = seats;
    this.families = families;
  }

  /** Takes as many seats again, if they are free and every child can have its own. */
  boolean possible(Booking booking, Instant now) {
    var children = booking.seats().stream().map(Seat::child).toList();
    var session = sessions.lock(booking.session());
    return children.stream().noneMatch(families::hasGone)
        && !seats.clash(children, session)
        && seats.take(session.id(), children.size(), now);
  }
}
