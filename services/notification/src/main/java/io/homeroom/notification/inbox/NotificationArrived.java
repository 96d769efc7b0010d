package io.homeroom.notification.inbox;

import io.homeroom.notification.preference.NoticeKind;
import java.util.UUID;

/** A person's inbox has a new notification. */
public record NotificationArrived(UUID personId, UUID notificationId, NoticeKind kind) {}
