package io.homeroom.notification.inbox;

import java.util.UUID;
import org.springframework.stereotype.Service;

/** Removes the notifications of a person who is gone. */
@Service
public class EmptyingInbox {

  private final Notifications notifications;

  EmptyingInbox(Notifications notifications) {
    this.notifications = notifications;
  }

  public void empty(UUID personId) {
    notifications.removeAllOf(personId);
  }
}
