package io.homeroom.booking.attendance;

import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.booking.schedule.SessionState;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A coach marks who came; whoever else has a seat did not. It can be corrected. */
@Component
public class TakingAttendance {
  private static final Duration BEFORE = Duration.ofMinutes(15);

  private final CourseSessions sessions;
  private final Register register;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TakingAttendance(
      CourseSessions sessions, Register register, ApplicationEventPublisher events, Clock clock) {
    this.sessions = sessions;
    this.register = register;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Marks all who have seats.
   *
   * @throws NotYetBegun earlier than a quarter of an hour before it
   * @throws NotSeated if one of those who came has no seat
   */
  @Transactional
  public List<Attendee> take(CourseSessionId id, Set<UUID> present) {
    var session = sessions.lock(id);
    var now = clock.instant();
    if (session.begins().minus(BEFORE).isAfter(now) || session.state() == SessionState.CANCELLED) {
      throw new NotYetBegun();
    }
    var seated = register.of(id).stream().map(Attendee::child).toList();
    if (!seated.containsAll(present)) {
      throw new NotSeated();
    }
    seated.forEach(child -> register.mark(id, child, present.contains(child), now));
    var attendees = register.of(id);
    events.publishEvent(new AttendanceTaken(session, attendees, now));
    return attendees;
  }
}
