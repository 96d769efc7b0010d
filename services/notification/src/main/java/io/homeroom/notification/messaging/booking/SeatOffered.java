package io.homeroom.notification.messaging.booking;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import io.homeroom.notification.preference.Timeliness;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record SeatOffered(
    UUID bookingId,
    UUID familyId,
    Instant until,
    @Nullable String courseTitle,
    @Nullable Instant startsAt,
    @Nullable ZoneId zone,
    Instant occurredAt) {

  static final String TYPE = "booking.seat-offered.v1";

  Notice toNotice(UUID eventId) {
    var facts = new Meeting(courseTitle, startsAt, zone).factsOf(bookingId);
    facts.put("until", until.toString());
    return new Notice(
        eventId,
        NoticeType.SEAT_OFFERED,
        facts,
        occurredAt,
        new Timeliness(occurredAt, until, true));
  }
}
