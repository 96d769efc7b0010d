package io.homeroom.progress.dashboard.web;

import io.homeroom.progress.booked.ComingSession;
import java.time.Instant;
import java.util.UUID;

/**
 * A course session in which a child has a seat.
 *
 * @param zone where it is held, as IANA names it
 */
record CourseSessionView(
    UUID bookingId, UUID courseSessionId, String courseTitle, Instant startsAt, String zone) {

  static CourseSessionView of(ComingSession session) {
    return new CourseSessionView(
        session.booking(), session.session(), session.course(), session.startsAt(), session.zone());
  }
}
