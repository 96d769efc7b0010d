package io.homeroom.notification.inbox;

import io.homeroom.notification.preference.NoticeKind;
import java.util.UUID;

/** A person's inbox is about to have a new notification: what is to come of it is written down. */
public record NotificationComing(UUID personId, UUID notificationId, NoticeKind kind) {}
