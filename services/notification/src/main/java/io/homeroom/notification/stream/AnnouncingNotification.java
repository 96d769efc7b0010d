package io.homeroom.notification.stream;

import io.homeroom.notification.inbox.NotificationArrived;
import io.homeroom.notification.inbox.NotificationComing;
import io.homeroom.notification.preference.PreferencesOfPeople;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets a new notification be pushed: at once, when its person's quiet hours end, or not at all. */
@Component
class AnnouncingNotification {

  private static final Duration MOMENT = Duration.ofSeconds(2);

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

  /** If nobody gets as far as to announce it, it is due a moment later. */
  @EventListener
  void on(NotificationComing coming) {
    var wanted = preferences.of(coming.personId());
    if (wanted.allowPush(coming.kind())) {
      var now = clock.instant();
      var quietUntil = wanted.quietUntil(coming.kind(), now);
      waiting.add(
          new WaitingPush(
              coming.notificationId(),
              coming.personId(),
              quietUntil.orElse(now.plus(MOMENT)),
              quietUntil.isPresent()));
    }
  }

  @EventListener
  void on(NotificationArrived arrived) {
    waiting.takeAtOnce(arrived.notificationId()).ifPresent(this::announce);
  }

  @Scheduled(fixedDelay = 1000)
  void announceDue() {
    for (var due = waiting.takeDue(clock.instant());
        due.isPresent();
        due = waiting.takeDue(clock.instant())) {
      announce(due.get());
    }
  }

  private void announce(WaitingPush push) {
    signals.send(push.personId(), Signal.arrived(push.notificationId()));
  }
}
