package io.homeroom.booking.attendance.web;

import io.homeroom.booking.attendance.Attendee;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.SessionState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has seats in a session, and who of them came. */
record RegisterView(
    UUID courseSessionId,
    UUID courseId,
    SessionState state,
    Instant startsAt,
    Instant endsAt,
    String zone,
    int capacity,
    @Nullable String meetLink,
    List<AttendeeView> attendees) {

  static RegisterView of(CourseSession session, List<Attendee> attendees, Map<UUID, String> names) {
    var plan = session.plan();
    return new RegisterView(
        session.id().value(),
        session.course().value(),
        session.state(),
        session.begins(),
        session.ends(),
        plan.period().zone().getId(),
        plan.capacity(),
        session.meetLink(),
        attendees.stream().map(attendee -> AttendeeView.of(attendee, names)).toList());
  }
}
