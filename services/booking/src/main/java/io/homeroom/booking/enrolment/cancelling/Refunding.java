package io.homeroom.booking.enrolment.cancelling;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.EndReason;
import io.homeroom.booking.enrolment.refunding.Refunds;
import io.homeroom.booking.schedule.CourseSession;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What is due for seats that are given up, and asking for it. */
@Component
class Refunding {
  private final RefundPolicy policy;
  private final Refunds refunds;
  private final Clock clock;

  Refunding(RefundPolicy policy, Refunds refunds, Clock clock) {
    this.policy = policy;
    this.refunds = refunds;
    this.clock = clock;
  }

  /** Never more than is left of what was paid. */
  long due(Booking booking, int number, CourseSession session, EndReason reason) {
    var each = policy.share(booking, session, reason, clock.instant()).of(booking.each().minor());
    return Math.min(each * number, booking.paid() - booking.refunded());
  }

  void request(Booking booking, long minor, EndReason reason) {
    refunds.request(booking, minor, reason);
  }
}
