package io.homeroom.booking.calendar;

import io.homeroom.booking.schedule.SessionCancelled;
import io.homeroom.booking.schedule.SessionPlanned;
import io.homeroom.booking.schedule.SessionReplanned;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes within the transaction that changes a session that the calendar is to show it. */
@Component
class NotingChanges {
  private final Entries entries;
  private final Clock clock;

  NotingChanges(Entries entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  @EventListener
  void on(SessionPlanned event) {
    entries.want(event.session().id(), clock.instant());
  }

  @EventListener
  void on(SessionReplanned event) {
    entries.want(event.after().id(), clock.instant());
  }

  @EventListener
  void on(SessionCancelled event) {
    entries.want(event.session().id(), clock.instant());
  }
}
