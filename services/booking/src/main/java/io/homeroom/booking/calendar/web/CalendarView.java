package io.homeroom.booking.calendar.web;

import io.homeroom.booking.calendar.Waiting;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the calendar outside stands.
 *
 * @param connected whether there is one
 * @param waiting how many sessions it does not show as they are
 * @param first some of them, those that were tried most often first
 * @param heardAt when changes made there were heard last
 * @param toldUntil until when it tells of changes by itself
 */
record CalendarView(
    boolean connected,
    long waiting,
    List<WaitingView> first,
    @Nullable Instant heardAt,
    @Nullable Instant toldUntil) {

  /** A session that waits, and what came of the last attempt. */
  record WaitingView(UUID courseSessionId, Instant dueAt, int attempts, @Nullable String problem) {

    static WaitingView of(Waiting waiting) {
      return new WaitingView(
          waiting.session(), waiting.dueAt(), waiting.attempts(), waiting.problem());
    }
  }
}
