package io.homeroom.booking.enrolment.cancelling;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.EndReason;
import io.homeroom.booking.enrolment.Share;
import io.homeroom.booking.schedule.CourseSession;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * What is paid back for a seat. Of what a family cancels it depends on how early it does; a session
 * that was moved after it was booked can be left for all of the money.
 */
@Component
public class RefundPolicy {
  private final RefundSettings settings;

  RefundPolicy(RefundSettings settings) {
    this.settings = settings;
  }

  /** Nothing of what was not paid, or has been paid back by staff. */
  Share share(Booking booking, CourseSession session, EndReason reason, Instant now) {
    var confirmed = booking.confirmedAt();
    if (confirmed == null || reason == EndReason.REFUNDED) {
      return Share.NONE;
    }
    return reason == EndReason.SESSION_CANCELLED || movedSince(session, confirmed)
        ? Share.ALL
        : early(session, now).atMost(booking.most());
  }

  /** What who gives a seat up now gets back for it. */
  public Share early(CourseSession session, Instant now) {
    var ahead = Duration.between(now, session.begins());
    if (ahead.compareTo(settings.full()) >= 0) {
      return Share.ALL;
    }
    return ahead.compareTo(settings.half()) >= 0 ? Share.HALF : Share.NONE;
  }

  /** Whether a paid seat's session was moved to begin sooner than all of the money comes back. */
  boolean movedLate(Booking booking, CourseSession session) {
    var confirmed = booking.confirmedAt();
    var moved = session.movedAt();
    return confirmed != null
        && moved != null
        && moved.isAfter(confirmed)
        && Duration.between(moved, session.begins()).compareTo(settings.full()) < 0;
  }

  private static boolean movedSince(CourseSession session, Instant booked) {
    return session.movedAt() != null && session.movedAt().isAfter(booked);
  }
}
