package io.homeroom.booking.schedule.planning;

import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.booking.schedule.SessionCancelled;
import io.homeroom.booking.schedule.SessionState;
import io.homeroom.booking.schedule.listing.CoachsSessions;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A coach calls a course session off, or the rest of a series: all or none. */
@Component
public class CancellingSession {
  private final CourseSessions sessions;
  private final CoachsSessions planned;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CancellingSession(
      CourseSessions sessions,
      CoachsSessions planned,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sessions = sessions;
    this.planned = planned;
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
    return cancel(sessions.lock(id));
  }

  /**
   * Calls off one, and those of its series that are to begin later, as each by itself. Repeated, it
   * calls off what is left.
   *
   * @throws io.homeroom.booking.schedule.SessionIsOver if the first has begun
   */
  @Transactional
  public CourseSession cancelSeries(CourseSessionId first) {
    var now = clock.instant();
    planned.seriesFrom(first).stream()
        .map(sessions::lock)
        .filter(session -> session.id().equals(first) || session.begins().isAfter(now))
        .forEach(this::cancel);
    return sessions.one(first);
  }

  private CourseSession cancel(CourseSession session) {
    if (session.state() == SessionState.CANCELLED) {
      return session;
    }
    var cancelled = session.cancelled(clock.instant());
    sessions.change(cancelled);
    events.publishEvent(new SessionCancelled(cancelled));
    return cancelled;
  }
}
