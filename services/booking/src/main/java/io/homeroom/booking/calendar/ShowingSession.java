package io.homeroom.booking.calendar;

import io.homeroom.booking.calendar.remote.Appearance;
import io.homeroom.booking.calendar.remote.EventChanged;
import io.homeroom.booking.calendar.remote.EventExists;
import io.homeroom.booking.calendar.remote.EventGone;
import io.homeroom.booking.calendar.remote.RemoteCalendar;
import io.homeroom.booking.calendar.remote.RemoteEvent;
import io.homeroom.booking.course.Courses;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.booking.schedule.SessionState;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Brings one session into the calendar as it is now. Each call can be lost, done twice, or be too
 * late: the event's id says which it is, its ETag whether it is as it was seen. What was not is
 * never written over with what may be old by now, but taken up anew.
 */
@Component
class ShowingSession {
  private final CourseSessions sessions;
  private final Courses courses;
  private final Entries entries;
  private final KeepingRecords records;
  private final Clock clock;

  ShowingSession(
      CourseSessions sessions,
      Courses courses,
      Entries entries,
      KeepingRecords records,
      Clock clock) {
    this.sessions = sessions;
    this.courses = courses;
    this.entries = entries;
    this.records = records;
    this.clock = clock;
  }

  void show(Entry taken, RemoteCalendar calendar) {
    var session = sessions.one(taken.session());
    if (session.state() == SessionState.CANCELLED) {
      calendar.delete(taken.event());
      records.gone(taken);
      return;
    }
    try {
      writeOrSee(taken, session, calendar);
    } catch (EventGone gone) {
      entries.again(taken.event(), clock.instant());
    }
  }

  private void writeOrSee(Entry taken, CourseSession session, RemoteCalendar calendar) {
    try {
      if (taken.lags() || taken.etag() == null) {
        records.shown(taken, session, there(write(taken, session, calendar)));
      } else {
        records.found(taken, session, there(calendar.get(taken.event())));
      }
    } catch (EventExists | EventChanged otherwise) {
      entries.see(taken.event(), there(calendar.get(taken.event())), clock.instant());
    }
  }

  private RemoteEvent write(Entry taken, CourseSession session, RemoteCalendar calendar) {
    var etag = taken.etag();
    var appearance = appearance(taken, session);
    return etag == null ? calendar.insert(appearance) : calendar.change(appearance, etag);
  }

  private static RemoteEvent there(RemoteEvent event) {
    if (event.deleted()) {
      throw new EventGone();
    }
    return event;
  }

  private Appearance appearance(Entry taken, CourseSession session) {
    return new Appearance(
        taken.event(),
        courses.one(session.course()).syllabus().title(),
        session.plan().period(),
        session.plan().place().location(),
        session.needsRoom() ? taken.room() : null);
  }
}
