package io.homeroom.booking.schedule.planning;

import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.booking.schedule.Plan;
import io.homeroom.booking.schedule.SessionReplanned;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A coach moves a course session, or has more or fewer in it. */
@Component
public class ReplanningSession {
  private final CourseSessions sessions;
  private final PlanningSessions planning;
  private final OneCoach oneCoach;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReplanningSession(
      CourseSessions sessions,
      PlanningSessions planning,
      OneCoach oneCoach,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sessions = sessions;
    this.planning = planning;
    this.oneCoach = oneCoach;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Settles it anew. Who has seats keeps them, at the new time and place.
   *
   * @param seen the version that was changed
   * @throws io.homeroom.booking.schedule.SessionIsOver if it has begun or was cancelled
   * @throws SessionChangedMeanwhile if it is another version by now
   * @throws SeatsAreTaken if there would be fewer seats than are taken
   * @throws CoachIsElsewhere if the coach holds another session then
   */
  @Transactional
  public CourseSession replan(CourseSessionId id, Plan plan, long seen) {
    var before = sessions.lock(id);
    if (before.version() != seen) {
      throw new SessionChangedMeanwhile();
    }
    var after = before.planned(plan, clock.instant());
    planning.requireAhead(after.begins());
    if (after.free() < 0) {
      throw new SeatsAreTaken();
    }
    oneCoach.see(() -> sessions.change(after));
    events.publishEvent(new SessionReplanned(before, after));
    return after;
  }
}
