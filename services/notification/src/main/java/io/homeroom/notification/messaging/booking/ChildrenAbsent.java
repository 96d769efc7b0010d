package io.homeroom.notification.messaging.booking;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import io.homeroom.notification.preference.Timeliness;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Children are not where their family takes them to be. That presses until the session ends. */
record ChildrenAbsent(
    UUID bookingId,
    UUID familyId,
    List<UUID> childIds,
    String courseTitle,
    Instant startsAt,
    Instant endsAt,
    ZoneId zone,
    Instant occurredAt) {

  static final String TYPE = "booking.children-absent.v1";

  Notice toNotice(UUID eventId) {
    return new Notice(
        eventId,
        NoticeType.CHILDREN_ABSENT,
        new Meeting(courseTitle, startsAt, zone).factsOf(bookingId, childIds),
        occurredAt,
        new Timeliness(occurredAt, endsAt, false));
  }
}
