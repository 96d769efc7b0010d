package io.homeroom.booking.calendar;

import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessions;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the calendar has done, and the room it has made. */
@Component
class KeepingRecords {
  private static final Duration MOMENT = Duration.ofSeconds(2);

  private final CourseSessions sessions;
  private final Entries entries;
  private final Clock clock;

  KeepingRecords(CourseSessions sessions, Entries entries, Clock clock) {
    this.sessions = sessions;
    this.entries = entries;
    this.clock = clock;
  }

  /** A room that is being made still is looked for again. */
  @Transactional
  public void shown(Entry taken, CourseSession session, RemoteEvent event) {
    var room = event.room();
    sessions.lock(session.id());
    if (room != null) {
      sessions.giveRoom(session.id(), room);
    }
    var missing = session.needsRoom() && room == null;
    entries.done(taken, event, missing ? clock.instant().plus(MOMENT) : null);
  }

  @Transactional
  public void gone(Entry taken) {
    sessions.lock(taken.session());
    sessions.giveRoom(taken.session(), null);
    entries.done(taken, null, null);
  }
}
