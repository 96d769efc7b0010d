package io.homeroom.booking.calendar.hearing;

import io.homeroom.booking.calendar.Entries;
import io.homeroom.booking.calendar.Entry;
import io.homeroom.booking.calendar.PutBackReason;
import io.homeroom.booking.calendar.SessionPutBack;
import io.homeroom.booking.calendar.remote.EventId;
import io.homeroom.booking.calendar.remote.RemoteEvent;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessions;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The session stays as it is, and the calendar is made to show it so. */
@Component
class PuttingBack {
  private final CourseSessions sessions;
  private final Entries entries;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PuttingBack(
      CourseSessions sessions, Entries entries, ApplicationEventPublisher events, Clock clock) {
    this.sessions = sessions;
    this.entries = entries;
    this.events = events;
    this.clock = clock;
  }

  /** The event is put back, unless it was before. */
  @Transactional
  public void put(EventId id, RemoteEvent event, PutBackReason reason) {
    var session = sessions.lock(id.session());
    entries
        .lock(session.id())
        .filter(entry -> entry.turn() == id.turn() && !entry.hasSeen(event))
        .ifPresent(
            _ -> {
              entries.see(id, event, clock.instant());
              entries.want(session.id(), clock.instant());
              tell(session, reason);
            });
  }

  /** Another event is made, within the transaction there is. */
  void again(Entry entry, CourseSession session, PutBackReason reason) {
    if (entries.again(entry.event(), clock.instant())) {
      tell(session, reason);
    }
  }

  private void tell(CourseSession session, PutBackReason reason) {
    events.publishEvent(new SessionPutBack(session, reason, clock.instant()));
  }
}
