package io.homeroom.booking.calendar;

import io.homeroom.booking.calendar.remote.RemoteEvent;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessions;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the calendar has done, and the room it has made. */
@Component
class KeepingRecords {
  private final CourseSessions sessions;
  private final Entries entries;
  private final EntryQueue queue;
  private final Clock clock;

  KeepingRecords(CourseSessions sessions, Entries entries, EntryQueue queue, Clock clock) {
    this.sessions = sessions;
    this.entries = entries;
    this.queue = queue;
    this.clock = clock;
  }

  /** It was written. A room that is being made still is looked for later. */
  @Transactional
  public void shown(Entry taken, CourseSession session, RemoteEvent event) {
    keepRoom(taken, event);
    queue.done(taken, event, again(taken, session, event));
  }

  /**
   * It was looked at for its room. What else has become of it is left to be heard. A room that was
   * refused is asked for anew.
   */
  @Transactional
  public void found(Entry taken, CourseSession session, RemoteEvent event) {
    keepRoom(taken, event);
    var again = again(taken, session, event);
    if (again != null && event.refusesRoom()) {
      queue.askAnew(taken, clock.instant());
    } else {
      queue.looked(taken, again);
    }
  }

  /** Not if another was wanted meanwhile: what is shown next has that. */
  private void keepRoom(Entry taken, RemoteEvent event) {
    sessions.lock(taken.session());
    var wanted = entries.lock(taken.session()).map(Entry::wanted);
    if (event.room() != null && wanted.filter(it -> it == taken.wanted()).isPresent()) {
      sessions.giveRoom(taken.session(), event.room());
    }
  }

  /** Nobody needs a room any more when all is over. */
  private @Nullable Instant again(Entry taken, CourseSession session, RemoteEvent event) {
    var now = clock.instant();
    var missing = session.needsRoom() && event.room() == null && session.ends().isAfter(now);
    return missing ? now.plus(taken.pause()) : null;
  }

  @Transactional
  public void gone(Entry taken) {
    sessions.lock(taken.session());
    sessions.giveRoom(taken.session(), null);
    queue.done(taken, null, null);
  }
}
