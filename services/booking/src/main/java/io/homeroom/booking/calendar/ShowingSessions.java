package io.homeroom.booking.calendar;

import io.homeroom.booking.calendar.remote.CalendarAway;
import io.homeroom.booking.calendar.remote.CalendarRefused;
import io.homeroom.booking.calendar.remote.RemoteCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings what is due into the calendar, session by session. Several processes may: each takes its
 * own. While the calendar is away, all waits, longer each time.
 */
@Component
class ShowingSessions {
  private static final Logger LOG = LoggerFactory.getLogger(ShowingSessions.class);
  private static final Duration A_CALLS_TIME = Duration.ofMinutes(1);
  private static final int AT_ONCE = 200;

  private final ObjectProvider<RemoteCalendar> calendars;
  private final EntryQueue queue;
  private final ShowingSession showing;
  private final Clock clock;

  ShowingSessions(
      ObjectProvider<RemoteCalendar> calendars,
      EntryQueue queue,
      ShowingSession showing,
      Clock clock) {
    this.calendars = calendars;
    this.queue = queue;
    this.showing = showing;
    this.clock = Clock.tick(clock, Duration.ofMillis(1));
  }

  @Scheduled(fixedDelayString = "${homeroom.calendar.sweep:PT1S}")
  void show() {
    calendars.ifAvailable(this::showAll);
  }

  private void showAll(RemoteCalendar calendar) {
    for (var i = 0; i < AT_ONCE; i++) {
      var until = clock.instant().plus(A_CALLS_TIME);
      var taken = queue.take(clock.instant(), until);
      if (taken.isEmpty() || !attempt(taken.get(), until, calendar)) {
        return;
      }
    }
  }

  /** False if it is of no use to go on now. */
  private boolean attempt(Entry taken, Instant until, RemoteCalendar calendar) {
    try {
      showing.show(taken, calendar);
      return true;
    } catch (CalendarAway away) {
      LOG.warn("The calendar is away: {}", away.getMessage());
      postpone(taken, away);
      return false;
    } catch (RuntimeException failed) {
      LOG.error("Session {} is not in the calendar", taken.session().value(), failed);
      postpone(taken, failed);
      return true;
    } finally {
      queue.release(taken, until);
    }
  }

  private void postpone(Entry taken, RuntimeException failed) {
    queue.postpone(taken, problem(failed), clock.instant().plus(taken.pause()));
  }

  private static String problem(RuntimeException failed) {
    return switch (failed) {
      case CalendarAway _ -> "away";
      case CalendarRefused refused -> "refused: " + refused.getMessage();
      default -> "failed";
    };
  }
}
