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
 * @param elsewhere whether one that was moved is held at another place; older events do not tell
 * @param mode how people meet in it now, such as {@code in-person}
 */
record SeatsOfChildren(
    UUID bookingId,
    UUID familyId,
    List<UUID> childIds,
    @Nullable String courseTitle,
    @Nullable Instant startsAt,
    @Nullable ZoneId zone,
    @Nullable Instant movedFrom,
    @Nullable Boolean elsewhere,
    @Nullable String mode,
    Instant occurredAt) {

  static final String CONFIRMED = "booking.seat-confirmed.v1";
  static final String RESCHEDULED = "booking.seat-rescheduled.v1";
  static final String MOVED = "booking.session-moved.v1";

  Notice toNotice(UUID eventId, NoticeType type) {
    var meeting = new Meeting(courseTitle, startsAt, zone);
    var timeliness = meeting.pressing(occurredAt, movedFrom);
    var facts = meeting.factsOf(bookingId, childIds);
    if (Boolean.TRUE.equals(elsewhere)) {
      facts.put("elsewhere", "true");
    }
    if (mode != null) {
      facts.put(mode.equals("online") ? "online" : "inPerson", "true");
    }
    return new Notice(eventId, type, facts, occurredAt, timeliness);
  }
}
