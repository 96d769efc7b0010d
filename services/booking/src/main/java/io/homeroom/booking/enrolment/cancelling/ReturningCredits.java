package io.homeroom.booking.enrolment.cancelling;

import io.homeroom.booking.credit.Credits;
import io.homeroom.booking.enrolment.BookingEvent;
import io.homeroom.booking.enrolment.Share;
import io.homeroom.booking.schedule.CourseSessions;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives credits back where at least half of the money would be. */
@Component
class ReturningCredits {
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
    if (!booking.byCredits()) {
      return;
    }
    var session = sessions.one(booking.session());
    if (policy.share(booking, session, event.reason(), clock.instant()) != Share.NONE) {
      credits.giveBack(
          booking.booker().family(),
          session.course(),
          event.children().size(),
          booking.id().reference());
    }
  }
}
