package io.homeroom.notification.inbox;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** A notification as its person sees it, in a list or pushed. */
@Schema(
    name = "Notification",
    requiredProperties = {"id", "type", "title", "message", "style", "read", "createdAt"})
public record ShownNotification(
    UUID id,
    String type,
    String title,
    String message,
    Style style,
    boolean read,
    Instant createdAt) {}
