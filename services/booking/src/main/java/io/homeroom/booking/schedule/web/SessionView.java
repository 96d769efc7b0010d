package io.homeroom.booking.schedule.web;

import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.Mode;
import io.homeroom.booking.schedule.SessionState;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A course session on the wire.
 *
 * @param start local time in the zone
 * @param free how many seats nobody has
 */
record SessionView(
    UUID courseSessionId,
    UUID courseId,
    UUID coachId,
    @Nullable UUID seriesId,
    SessionState state,
    LocalDateTime start,
    String zone,
    int minutes,
    Instant startsAt,
    Instant endsAt,
    Mode mode,
    @Nullable String location,
    int capacity,
    int free,
    long minor,
    String currency) {

  static SessionView of(CourseSession session) {
    var plan = session.plan();
    var period = plan.period();
    return new SessionView(
        session.id().value(),
        session.course().value(),
        session.coach(),
        session.series(),
        session.state(),
        period.start(),
        period.zone().getId(),
        period.minutes(),
        session.begins(),
        session.ends(),
        plan.place().mode(),
        plan.place().location(),
        plan.capacity(),
        session.free(),
        session.price().minor(),
        session.price().currency().getCurrencyCode());
  }
}
