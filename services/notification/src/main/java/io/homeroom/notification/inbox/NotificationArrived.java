package io.homeroom.notification.inbox;

import io.homeroom.notification.preference.NoticeKind;
import io.homeroom.notification.preference.Timeliness;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's inbox has a new notification, of which the person has not been told. */
public record NotificationArrived(
    UUID personId, UUID notificationId, NoticeKind kind, @Nullable Timeliness timeliness) {}
