package io.homeroom.booking.enrolment.paying;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.Seat;
import io.homeroom.booking.enrolment.seating.Seating;
import io.homeroom.booking.enrolment.seating.Seats;
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
  private final Seating seating;
  private final Directory families;

  Reseating(CourseSessions sessions, Seats seats, Seating seating, Directory families) {
    this.sessions = sessions;
    this.seats = seats;
    this.seating = seating;
    this.families = families;
  }

  /** Whether all are here, and stay; asked before the booking is locked, as the order has it. */
  boolean childrenStay(Booking booking) {
    return booking.seats().stream().map(Seat::child).sorted().noneMatch(families::hasGone);
  }

  /** Takes as many seats again, if they are free and no child has another one then. */
  boolean possible(Booking booking, Instant now) {
    var children = booking.seats().stream().map(Seat::child).toList();
    var session = sessions.lock(booking.session());
    return !seating.clash(children, session) && seats.take(session.id(), children.size(), now);
  }
}
