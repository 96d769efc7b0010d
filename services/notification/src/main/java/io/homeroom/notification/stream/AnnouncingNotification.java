package io.homeroom.notification.stream;

import io.homeroom.notification.inbox.NotificationArrived;
import io.homeroom.notification.preference.PreferencesOfPeople;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets a new notification be pushed: at once, when its person's quiet hours end, or not at all. */
@Component
class AnnouncingNotification {

  private final PreferencesOfPeople preferences;
  private final WaitingPushes waiting;
  private final Signals signals;
  private final Clock clock;

  AnnouncingNotification(
      PreferencesOfPeople preferences, WaitingPushes waiting, Signals signals, Clock clock) {
    this.preferences = preferences;
    this.waiting = waiting;
    this.signals = signals;
    this.clock = clock;
  }

  @EventListener
  void on(NotificationArrived arrived) {
    var wanted = preferences.of(arrived.personId());
    if (wanted.allowPush(arrived.kind())) {
      wanted
          .quietUntil(arrived.kind(), clock.instant())
          .ifPresentOrElse(
              until ->
                  waiting.add(new WaitingPush(arrived.notificationId(), arrived.personId(), until)),
              () -> announce(arrived.personId(), arrived.notificationId()));
    }
  }

  @Scheduled(fixedDelay = 1000)
  void announceDue() {
    for (var due = waiting.takeDue(clock.instant());
        due.isPresent();
        due = waiting.takeDue(clock.instant())) {
      announce(due.get().personId(), due.get().notificationId());
    }
  }

  private void announce(UUID personId, UUID notificationId) {
    signals.send(personId, Signal.arrived(notificationId));
  }
}
