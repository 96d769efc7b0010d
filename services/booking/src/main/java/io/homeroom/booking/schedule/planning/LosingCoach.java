package io.homeroom.booking.schedule.planning;

import io.homeroom.booking.course.WithdrawingCourses;
import io.homeroom.booking.schedule.CoachGone;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.booking.schedule.SessionState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nobody holds the sessions of a coach who has gone: they are called off, and the courses offered
 * no more.
 */
@Component
public class LosingCoach {
  private static final Duration AHEAD = Duration.ofDays(3650);

  /** Longer than what a coach had in hand when going can be of use. */
  private static final Duration LEEWAY = Duration.ofMinutes(10);

  private final CourseSessions sessions;
  private final CancellingSession cancelling;
  private final WithdrawingCourses courses;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LosingCoach(
      CourseSessions sessions,
      CancellingSession cancelling,
      WithdrawingCourses courses,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sessions = sessions;
    this.cancelling = cancelling;
    this.courses = courses;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A coach, or somebody who never was one. What somebody plans who is a coach again stays, however
   * late it is heard that they had gone.
   */
  @Transactional
  public void lose(UUID person, Instant at) {
    var now = clock.instant();
    var then = at.plus(LEEWAY);
    sessions.ofCoach(person, now.plusSeconds(1), now.plus(AHEAD)).stream()
        .filter(session -> session.state() == SessionState.PLANNED)
        .map(CourseSession::id)
        .filter(session -> session.plannedAt().isBefore(then))
        .forEach(cancelling::cancel);
    courses.withdrawAll(person, then);
    events.publishEvent(new CoachGone(person, then));
  }
}
