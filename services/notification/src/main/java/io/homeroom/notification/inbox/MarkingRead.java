package io.homeroom.notification.inbox;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Notes what a person has read; noting it again changes nothing. */
@Service
public class MarkingRead {

  private final Notifications notifications;
  private final Clock clock;

  MarkingRead(Notifications notifications, Clock clock) {
    this.notifications = notifications;
    this.clock = clock;
  }

  /**
   * Marks one notification.
   *
   * @throws NotificationNotFound if it is not in this person's inbox
   */
  public void mark(UUID personId, UUID id) {
    if (notifications.find(personId, id).isEmpty()) {
      throw new NotificationNotFound();
    }
    notifications.markRead(personId, id, clock.instant());
  }

  public void markAll(UUID personId) {
    notifications.markAllRead(personId, clock.instant());
  }
}
