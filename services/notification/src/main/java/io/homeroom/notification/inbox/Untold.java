package io.homeroom.notification.inbox;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notifications that are in their inboxes, and of which nobody has been told. */
@Component
public class Untold {

  private final Notifications notifications;

  Untold(Notifications notifications) {
    this.notifications = notifications;
  }

  /** Takes it upon oneself to tell; of several who try, one does. */
  public boolean take(UUID notificationId) {
    return notifications.takeUntold(notificationId);
  }
}
