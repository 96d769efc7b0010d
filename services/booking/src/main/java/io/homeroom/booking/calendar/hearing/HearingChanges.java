package io.homeroom.booking.calendar.hearing;

import static java.util.stream.Collectors.toSet;

import io.homeroom.booking.calendar.Entries;
import io.homeroom.booking.calendar.hearing.Hearings.Turn;
import io.homeroom.booking.calendar.remote.CalendarAway;
import io.homeroom.booking.calendar.remote.Changes;
import io.homeroom.booking.calendar.remote.EventGone;
import io.homeroom.booking.calendar.remote.EventId;
import io.homeroom.booking.calendar.remote.RemoteCalendar;
import io.homeroom.booking.calendar.remote.RemoteEvent;
import io.homeroom.booking.calendar.remote.TokenTooOld;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Hears what was changed in the calendar: when it tells so, and now and then in case that was lost.
 * The token is kept once all before it was taken up, so a crash repeats some of it.
 */
@Component
class HearingChanges {
  private static final Logger LOG = LoggerFactory.getLogger(HearingChanges.class);
  private static final Duration A_TURN = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final ObjectProvider<RemoteCalendar> calendars;
  private final Hearings hearings;
  private final HearingEvent hearing;
  private final Entries entries;
  private final Clock clock;
  private final Duration poll;

  HearingChanges(
      ObjectProvider<RemoteCalendar> calendars,
      Hearings hearings,
      HearingEvent hearing,
      Entries entries,
      Clock clock,
      @Value("${homeroom.calendar.poll:PT10M}") Duration poll) {
    this.calendars = calendars;
    this.hearings = hearings;
    this.hearing = hearing;
    this.entries = entries;
    this.clock = Clock.tick(clock, Duration.ofMillis(1));
    this.poll = poll;
  }

  @Scheduled(fixedDelayString = "${homeroom.calendar.sweep:PT1S}")
  void hear() {
    calendars.ifAvailable(this::hear);
  }

  private void hear(RemoteCalendar calendar) {
    var now = clock.instant();
    hearings.begin(calendar.name(), now);
    hearings.take(calendar.name(), now, now.plus(A_TURN)).ifPresent(turn -> hear(calendar, turn));
  }

  private void hear(RemoteCalendar calendar, Turn turn) {
    var name = calendar.name();
    try {
      var changes = calendar.changes(turn.token());
      changes.events().forEach(this::hear);
      if (turn.token() == null) {
        missing(calendar, changes);
      }
      hearings.heard(name, turn, changes.token(), clock.instant(), clock.instant().plus(poll));
    } catch (TokenTooOld old) {
      LOG.warn("The calendar is read as a whole: its changes cannot be told from that far back");
      hearings.heard(name, turn, null, clock.instant(), clock.instant());
    } catch (CalendarAway away) {
      LOG.warn("The calendar does not tell its changes: {}", away.getMessage());
      hearings.leave(name, turn, clock.instant().plus(PAUSE));
    } catch (RuntimeException failed) {
      LOG.error("Changes of the calendar are not heard", failed);
      hearings.leave(name, turn, clock.instant().plus(PAUSE));
    }
  }

  /** What is not in a calendar as a whole was deleted from it, or written since. */
  private void missing(RemoteCalendar calendar, Changes changes) {
    var there = changes.events().stream().map(RemoteEvent::id).collect(toSet());
    entries.shown(clock.instant()).stream()
        .filter(id -> !there.contains(id.toString()))
        .forEach(id -> lookFor(id, calendar));
  }

  private void lookFor(EventId id, RemoteCalendar calendar) {
    try {
      hear(calendar.get(id));
    } catch (EventGone purged) {
      entries.again(id, clock.instant());
    }
  }

  /** One that cannot be taken up does not keep the others from it; a store that is away does. */
  private void hear(RemoteEvent event) {
    try {
      hearing.hear(event);
    } catch (TransientDataAccessException
        | DataAccessResourceFailureException
        | TransactionException later) {
      throw later;
    } catch (RuntimeException failed) {
      LOG.error("What became of event {} is not taken up", event.id(), failed);
    }
  }
}
