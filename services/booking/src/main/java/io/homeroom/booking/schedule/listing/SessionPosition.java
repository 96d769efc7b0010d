package io.homeroom.booking.schedule.listing;

import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.platform.web.time.WrittenTimes;
import java.time.Instant;
import java.util.UUID;

/** Where a course session stands among those that begin one after the other. */
public record SessionPosition(Instant starts, UUID session) {

  static SessionPosition of(CourseSession session) {
    return new SessionPosition(session.begins(), session.id().value());
  }

  /** What {@link #toString} wrote. */
  public static SessionPosition parse(String text) {
    var parts = text.split(" ", 2);
    return new SessionPosition(WrittenTimes.instant(parts[0]), UUID.fromString(parts[1]));
  }

  @Override
  public String toString() {
    return starts + " " + session;
  }
}
