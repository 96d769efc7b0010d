package io.homeroom.booking.enrolment.cancelling;

import io.homeroom.booking.enrolment.EndReason;
import io.homeroom.booking.schedule.CourseSession;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * What is paid back for a seat. Of what a family cancels it depends on how early it does; a session
 * that was moved after it was booked can be left for all of the money.
 */
@Component
class RefundPolicy {
  private final RefundSettings settings;

  RefundPolicy(RefundSettings settings) {
    this.settings = settings;
  }

  /** What of the price of one seat is paid back; of an odd sum the half is rounded up. */
  long back(long price, CourseSession session, Instant booked, EndReason reason, Instant now) {
    if (reason == EndReason.SESSION_CANCELLED || movedSince(session, booked)) {
      return price;
    }
    var ahead = Duration.between(now, session.begins());
    if (ahead.compareTo(settings.full()) >= 0) {
      return price;
    }
    return ahead.compareTo(settings.half()) >= 0 ? price - price / 2 : 0;
  }

  private static boolean movedSince(CourseSession session, Instant booked) {
    return session.movedAt() != null && session.movedAt().isAfter(booked);
  }
}
