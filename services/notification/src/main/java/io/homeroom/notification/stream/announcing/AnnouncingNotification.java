package io.homeroom.notification.stream.announcing;

import io.homeroom.notification.inbox.NotificationArrived;
import io.homeroom.notification.inbox.Untold;
import io.homeroom.notification.preference.PreferencesOfPeople;
import io.homeroom.notification.stream.signal.Signal;
import io.homeroom.notification.stream.signal.Signals;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets a new notification be pushed: at once, when its person's quiet hours end, or not at all.
 * What is over or has been overtaken meanwhile is in the inbox alone.
 */
@Component
class AnnouncingNotification {

  private final PreferencesOfPeople preferences;
  private final Untold untold;
  private final WaitingPushes waiting;
  private final Signals signals;
  private final Clock clock;

  AnnouncingNotification(
      PreferencesOfPeople preferences,
      Untold untold,
      WaitingPushes waiting,
      Signals signals,
      Clock clock) {
    this.preferences = preferences;
    this.untold = untold;
    this.waiting = waiting;
    this.signals = signals;
    this.clock = clock;
  }

  /** Whoever falls in between is repeated by the event, and finds whether it was told. */
  @EventListener
  void on(NotificationArrived arrived) {
    var timeliness = arrived.timeliness();
    if (timeliness != null && timeliness.isOver(clock.instant())) {
      untold.take(arrived.notificationId());
      return;
    }
    var wanted = preferences.of(arrived.personId());
    if (wanted.allowPush(arrived.kind())) {
      wanted
          .quietUntil(arrived.kind(), timeliness, clock.instant())
          .ifPresentOrElse(until -> defer(arrived, until), () -> announce(arrived));
    }
  }

  private void defer(NotificationArrived arrived, Instant until) {
    waiting.add(
        new WaitingPush(arrived.notificationId(), arrived.personId(), until, arrived.timeliness()));
    untold.take(arrived.notificationId());
  }

  private void announce(NotificationArrived arrived) {
    if (untold.take(arrived.notificationId())) {
      announce(arrived.personId(), arrived.notificationId());
    }
  }

  @Scheduled(fixedDelay = 1000)
  void announceDue() {
    for (var due = waiting.takeDue(clock.instant());
        due.isPresent();
        due = waiting.takeDue(clock.instant())) {
      var push = due.get();
      if (!push.isOver(clock.instant())
          && !untold.isOvertaken(push.personId(), push.notificationId())) {
        announce(push.personId(), push.notificationId());
      }
    }
  }

  private void announce(UUID person, UUID notification) {
    signals.send(person, Signal.arrived(notification));
  }
}
