package io.homeroom.booking.schedule.room;

import io.homeroom.booking.schedule.CourseSession;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What families know of rooms. A link lets in whoever has it, to other people's children: so it is
 * told as late as a seat is given up in earnest, when no money comes back for it any more.
 */
@Component
public class ShownRooms {
  private final RoomSettings settings;
  private final Clock clock;

  ShownRooms(RoomSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** The link for who has a seat; null as long as it is not told, or there is none. */
  public @Nullable String linkOf(CourseSession session) {
    return isShown(session) ? session.meetLink() : null;
  }

  public boolean isShown(CourseSession session) {
    return !session.begins().isAfter(until());
  }

  /** Of sessions that begin until then it is told where they meet. */
  public Instant until() {
    return clock.instant().plus(settings.shown());
  }
}
