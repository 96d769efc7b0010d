package io.homeroom.booking.calendar;

import io.homeroom.booking.enrolment.BookingEvent;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.booking.schedule.room.ShownRooms;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who gives a seat up may know the room, and shall not come in by that: another is made, and the
 * former link is shown to nobody from that moment on.
 */
@Component
class ChangingRooms {
  private final CourseSessions sessions;
  private final ShownRooms shown;
  private final Entries entries;
  private final Clock clock;

  ChangingRooms(CourseSessions sessions, ShownRooms shown, Entries entries, Clock clock) {
    this.sessions = sessions;
    this.shown = shown;
    this.entries = entries;
    this.clock = clock;
  }

  @EventListener
  void on(BookingEvent.Cancelled event) {
    if (!event.held()) {
      change(event.booking().session());
    }
  }

  @EventListener
  void on(BookingEvent.Rescheduled event) {
    change(event.from());
  }

  private void change(CourseSessionId id) {
    var session = sessions.lock(id);
    var now = clock.instant();
    if (session.room() != null
        && session.needsRoom()
        && shown.isShown(session)
        && session.begins().isAfter(now)) {
      sessions.giveRoom(id, null);
      entries.wantAnotherRoom(id, now);
    }
  }
}
