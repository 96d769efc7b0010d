package io.homeroom.notification.messaging.booking;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ReminderDue(
    UUID bookingId,
    UUID familyId,
    List<UUID> childIds,
    int hours,
    @Nullable String courseTitle,
    @Nullable Instant startsAt,
    @Nullable ZoneId zone,
    Instant occurredAt) {

  static final String TYPE = "booking.reminder-due.v1";

  /** Of less a mail would be read too late. */
  private static final int HOURS_OF_MAIL = 2;

  Notice toNotice(UUID eventId) {
    var meeting = new Meeting(courseTitle, startsAt, zone);
    var facts = meeting.factsOf(bookingId, childIds);
    facts.put("hours", Integer.toString(hours));
    return new Notice(
        eventId,
        hours < HOURS_OF_MAIL ? NoticeType.SESSION_SOON : NoticeType.SESSION_REMINDER,
        facts,
        occurredAt,
        meeting.ahead(occurredAt));
  }
}
