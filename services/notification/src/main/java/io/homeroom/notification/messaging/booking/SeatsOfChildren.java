package io.homeroom.notification.messaging.booking;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * News of a booking that concerns its children too.
 *
 * @param movedFrom when a session that was moved would have begun
 */
record SeatsOfChildren(
    UUID bookingId,
    UUID familyId,
    List<UUID> childIds,
    @Nullable String courseTitle,
    @Nullable Instant startsAt,
    @Nullable ZoneId zone,
    @Nullable Instant movedFrom,
    Instant occurredAt) {

  static final String CONFIRMED = "booking.seat-confirmed.v1";
  static final String RESCHEDULED = "booking.seat-rescheduled.v1";
  static final String MOVED = "booking.session-moved.v1";

  Notice toNotice(UUID eventId, NoticeType type) {
    var meeting = new Meeting(courseTitle, startsAt, zone);
    var timeliness = meeting.pressing(occurredAt, movedFrom);
    return new Notice(eventId, type, meeting.factsOf(bookingId, childIds), occurredAt, timeliness);
  }
}
