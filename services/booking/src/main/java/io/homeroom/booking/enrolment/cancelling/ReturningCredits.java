package io.homeroom.booking.enrolment.cancelling;

import io.homeroom.booking.credit.Credits;
import io.homeroom.booking.enrolment.BookingEvent;
import io.homeroom.booking.schedule.CourseSessions;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives credits back where at least half of the money would be. */
@Component
class ReturningCredits {
  /** A price of which the half is not nothing. */
  private static final long MEASURE = 2;

  private final CourseSessions sessions;
  private final RefundPolicy policy;
  private final Credits credits;
  private final Clock clock;

  ReturningCredits(CourseSessions sessions, RefundPolicy policy, Credits credits, Clock clock) {
    this.sessions = sessions;
    this.policy = policy;
    this.credits = credits;
    this.clock = clock;
  }

  @EventListener
  void on(BookingEvent.Cancelled event) {
    var booking = event.booking();
    var confirmed = booking.confirmedAt();
    if (!booking.byCredits() || confirmed == null) {
      return;
    }
    var session = sessions.one(booking.session());
    if (policy.back(MEASURE, session, confirmed, event.reason(), clock.instant()) > 0) {
      credits.giveBack(
          booking.booker().family(),
          session.course(),
          event.children().size(),
          booking.id().reference());
    }
  }
}
