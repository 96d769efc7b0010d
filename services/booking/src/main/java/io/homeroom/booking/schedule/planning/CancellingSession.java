package io.homeroom.booking.schedule.planning;

import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.booking.schedule.SessionCancelled;
import io.homeroom.booking.schedule.SessionState;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A coach calls a course session off. */
@Component
public class CancellingSession {
  private final CourseSessions sessions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CancellingSession(CourseSessions sessions, ApplicationEventPublisher events, Clock clock) {
    this.sessions = sessions;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Calls it off; who has paid for seats is paid back in full. Repeated, it changes nothing.
   *
   * @throws io.homeroom.booking.schedule.SessionIsOver if it has begun
   */
  @Transactional
  public CourseSession cancel(CourseSessionId id) {
    var session = sessions.lock(id);
    if (session.state() == SessionState.CANCELLED) {
      return session;
    }
    var cancelled = session.cancelled(clock.instant());
    sessions.change(cancelled);
    events.publishEvent(new SessionCancelled(cancelled));
    return cancelled;
  }
}
