package io.homeroom.booking.schedule.planning;

import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.booking.schedule.SessionState;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nobody holds the sessions of a coach who has gone: they are called off. */
@Component
public class LosingCoach {
  private static final Duration AHEAD = Duration.ofDays(3650);

  private final CourseSessions sessions;
  private final CancellingSession cancelling;
  private final Clock clock;

  LosingCoach(CourseSessions sessions, CancellingSession cancelling, Clock clock) {
    this.sessions = sessions;
    this.cancelling = cancelling;
    this.clock = clock;
  }

  /** A coach, or somebody who never was one. */
  @Transactional
  public void lose(UUID person) {
    var now = clock.instant();
    sessions.ofCoach(person, now.plusSeconds(1), now.plus(AHEAD)).stream()
        .filter(session -> session.state() == SessionState.PLANNED)
        .map(CourseSession::id)
        .forEach(cancelling::cancel);
  }
}
