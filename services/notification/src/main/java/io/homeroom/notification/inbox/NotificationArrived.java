package io.homeroom.notification.inbox;

import java.util.UUID;

/** A person's inbox has a new notification. */
public record NotificationArrived(UUID personId, UUID notificationId) {}
