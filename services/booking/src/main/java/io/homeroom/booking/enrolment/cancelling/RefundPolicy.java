package io.homeroom.booking.enrolment.cancelling;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.EndReason;
import io.homeroom.booking.enrolment.Share;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.SessionState;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * What is paid back for a seat. Of what a family cancels it depends on how early it does; a session
 * that was called off, or was moved after the family had chosen it, can be left for all of the
 * money.
 */
@Component
public class RefundPolicy {
  private final RefundSettings settings;

  RefundPolicy(RefundSettings settings) {
    this.settings = settings;
  }

  /** Nothing of what was not paid, or has been paid back by staff. */
  public Share share(Booking booking, CourseSession session, EndReason reason, Instant now) {
    if (booking.confirmedAt() == null || reason == EndReason.REFUNDED) {
      return Share.NONE;
    }
    return isOfTheCoach(session, reason) || movedSince(session, booking.chosenAt())
        ? Share.ALL
        : early(session, now).atMost(booking.most());
  }

  /** Also of who gives up a seat that a session has left them which does not take place. */
  private static boolean isOfTheCoach(CourseSession session, EndReason reason) {
    return reason == EndReason.SESSION_CANCELLED || session.state() == SessionState.CANCELLED;
  }

  private Share early(CourseSession session, Instant now) {
    var ahead = Duration.between(now, session.begins());
    if (ahead.compareTo(settings.full()) >= 0) {
      return Share.ALL;
    }
    return ahead.compareTo(settings.half()) >= 0 ? Share.HALF : Share.NONE;
  }

  /** Whether a paid seat's session was moved to begin sooner than all of the money comes back. */
  boolean movedLate(Booking booking, CourseSession session) {
    var moved = session.movedAt();
    return booking.confirmedAt() != null
        && moved != null
        && moved.isAfter(booking.chosenAt())
        && Duration.between(moved, session.begins()).compareTo(settings.full()) < 0;
  }

  private static boolean movedSince(CourseSession session, Instant chosen) {
    return session.movedAt() != null && session.movedAt().isAfter(chosen);
  }
}
