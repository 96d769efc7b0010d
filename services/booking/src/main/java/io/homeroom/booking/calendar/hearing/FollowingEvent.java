package io.homeroom.booking.calendar.hearing;

import io.homeroom.booking.calendar.Entries;
import io.homeroom.booking.calendar.Entry;
import io.homeroom.booking.calendar.PutBackReason;
import io.homeroom.booking.calendar.remote.EventId;
import io.homeroom.booking.calendar.remote.RemoteEvent;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.booking.schedule.Plan;
import io.homeroom.booking.schedule.SessionState;
import io.homeroom.booking.schedule.planning.ReplanningSession;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A session follows its event. While a change made here is on its way into the calendar, that goes
 * before what was changed there.
 */
@Component
class FollowingEvent {
  private final CourseSessions sessions;
  private final Entries entries;
  private final ReplanningSession replanning;
  private final PuttingBack puttingBack;
  private final Clock clock;

  FollowingEvent(
      CourseSessions sessions,
      Entries entries,
      ReplanningSession replanning,
      PuttingBack puttingBack,
      Clock clock) {
    this.sessions = sessions;
    this.entries = entries;
    this.replanning = replanning;
    this.puttingBack = puttingBack;
    this.clock = clock;
  }

  /**
   * Moves the session, if its event was moved; has the event of one that was called off deleted.
   * What was seen before changes nothing.
   *
   * @throws io.homeroom.booking.schedule.SessionNotFound if there is none
   * @throws NotATime if sessions are not held then
   */
  @Transactional
  public void follow(EventId id, RemoteEvent event) {
    var session = sessions.lock(id.session());
    if (session.state() == SessionState.CANCELLED && !event.deleted()) {
      entries.want(session.id(), clock.instant());
    }
    news(id, event, session).ifPresent(entry -> follow(entry, event, session));
  }

  private Optional<Entry> news(EventId id, RemoteEvent event, CourseSession session) {
    var ahead =
        session.state() == SessionState.PLANNED && session.begins().isAfter(clock.instant());
    return entries
        .lock(session.id())
        .filter(entry -> ahead && entry.turn() == id.turn() && !entry.hasSeen(event));
  }

  private void follow(Entry entry, RemoteEvent event, CourseSession session) {
    if (event.deleted()) {
      puttingBack.again(entry, session, PutBackReason.DELETED);
      return;
    }
    entries.see(entry.event(), event, clock.instant());
    if (entry.lags() || isThen(session, event)) {
      return;
    }
    var plan = session.plan();
    var period = MovedPeriod.of(event, plan.period().zone());
    replanning.replan(
        session.id(),
        new Plan(period, plan.place(), plan.capacity(), plan.meetLink()),
        session.version());
  }

  private static boolean isThen(CourseSession session, RemoteEvent event) {
    return session.begins().equals(event.begins()) && session.ends().equals(event.ends());
  }
}
