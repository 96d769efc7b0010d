package io.homeroom.notification.inbox;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notifications that are in their inboxes, and of which nobody has been told. */
@Component
public class Untold {

  private final Notifications notifications;
  private final Overtaking overtaking;

  Untold(Notifications notifications, Overtaking overtaking) {
    this.notifications = notifications;
    this.overtaking = overtaking;
  }

  /** Takes it upon oneself to tell; of several who try, one does. */
  public boolean take(UUID notificationId) {
    return notifications.takeUntold(notificationId);
  }

  /** Whether it is false or idle by what its person was told later, and need not be told. */
  public boolean isOvertaken(UUID personId, UUID notificationId) {
    return notifications.find(personId, notificationId).filter(overtaking::isOvertaken).isPresent();
  }
}
