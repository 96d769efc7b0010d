package io.homeroom.booking.enrolment.paying;

import io.homeroom.booking.course.Courses;
import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingState;
import io.homeroom.booking.payment.Checkout;
import io.homeroom.booking.payment.CheckoutsAtPayments;
import io.homeroom.booking.payment.Demand;
import io.homeroom.booking.schedule.CourseSessions;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Where a held booking is paid. It asks payments, so it is never called within a transaction. */
@Component
public class OpeningCheckout {
  /** Whoever pays in the last moment has the seats still when that is known here. */
  static final Duration LEEWAY = Duration.ofSeconds(30);

  private final CheckoutsAtPayments checkouts;
  private final CourseSessions sessions;
  private final Courses courses;

  OpeningCheckout(CheckoutsAtPayments checkouts, CourseSessions sessions, Courses courses) {
    this.checkouts = checkouts;
    this.sessions = sessions;
    this.courses = courses;
  }

  /** The checkout of a booking that is held; of any other, what has become of it. */
  public Checkout of(Booking booking) {
    var until = booking.until();
    if (until == null || booking.state() != BookingState.HELD) {
      return checkouts.find(booking.id().reference());
    }
    var course = courses.one(sessions.one(booking.session()).course());
    return checkouts.open(
        new Demand(
            booking.id().reference(),
            booking.booker().family(),
            booking.booker().person(),
            course.syllabus().title(),
            booking.each(),
            booking.seats().size(),
            until.minus(LEEWAY)));
  }
}
