package io.homeroom.notification.messaging.booking;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

record ReminderDue(
    UUID bookingId, UUID familyId, List<UUID> childIds, int hours, Instant occurredAt) {

  static final String TYPE = "booking.reminder-due.v1";

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId,
        NoticeType.SESSION_REMINDER,
        Map.of("bookingId", bookingId.toString(), "hours", Integer.toString(hours)),
        occurredAt);
  }
}
