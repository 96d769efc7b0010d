package io.homeroom.booking.calendar;

import io.homeroom.booking.calendar.remote.EventId;
import io.homeroom.booking.calendar.remote.RemoteEvent;
import io.homeroom.booking.schedule.CourseSessionId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the calendar is to show of a session, and how far it does.
 *
 * @param wanted counts the session's changes
 * @param shown which of them the calendar shows
 * @param turn how many events of it were deleted there
 * @param etag of the event as it was seen last; null if none is known to be there
 * @param updated when it had been changed, as the calendar says
 * @param refused how often another room was to be made for it: none was, or who left knows it
 */
public record Entry(
    CourseSessionId session,
    long wanted,
    long shown,
    int turn,
    @Nullable String etag,
    @Nullable Instant updated,
    int refused,
    int attempts) {
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
  private static final int DOUBLINGS = 9;

  public EventId event() {
    return new EventId(session, turn);
  }

  /** By what name its room is asked for. */
  String room() {
    return refused == 0 ? event().toString() : event() + "-" + refused;
  }

  /** How long to wait before the next attempt: longer each time. */
  Duration pause() {
    var pause = Duration.ofSeconds(1L << Math.min(attempts, DOUBLINGS));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  /** Whether the calendar does not show yet what was changed here. */
  public boolean lags() {
    return shown < wanted;
  }

  /** Whether that state of the event is one that was seen, or one before it. */
  public boolean hasSeen(RemoteEvent event) {
    var at = event.updated();
    return event.etag().equals(etag) || (at != null && updated != null && at.isBefore(updated));
  }
}
