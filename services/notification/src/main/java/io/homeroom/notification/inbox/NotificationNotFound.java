package io.homeroom.notification.inbox;

/** The notification is not in this person's inbox. */
public final class NotificationNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
