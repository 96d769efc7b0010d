package io.homeroom.notification.messaging.booking;

import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import io.homeroom.notification.messaging.Sum;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Seats are given up, or cannot be kept.
 *
 * @param held they were not the children's yet, who were told nothing of them
 * @param reason such as {@code by-family}
 * @param refundMinor what is paid back, in the currency's smallest unit
 */
record SeatsLeft(
    UUID bookingId,
    UUID familyId,
    List<UUID> childIds,
    boolean held,
    String reason,
    long refundMinor,
    String currency,
    @Nullable String courseTitle,
    @Nullable Instant startsAt,
    @Nullable ZoneId zone,
    Instant occurredAt) {

  static final String TYPE = "booking.seat-cancelled.v1";

  List<UUID> whoKnew() {
    return held ? List.of() : childIds;
  }

  /** Who has paid and got nothing is told so in particular. */
  Notice toNotice(UUID eventId) {
    var meeting = new Meeting(courseTitle, startsAt, zone);
    var facts = held ? meeting.factsOf(bookingId) : meeting.factsOf(bookingId, childIds);
    var sum = new Sum(refundMinor, currency).inWords();
    facts.put("price", sum);
    if (refundMinor > 0) {
      facts.put("refund", sum);
    }
    return new Notice(eventId, type(), facts, occurredAt, meeting.pressing(occurredAt));
  }

  private NoticeType type() {
    return switch (reason) {
      case "paid-too-late" -> NoticeType.PAID_TOO_LATE;
      case "session-cancelled" -> NoticeType.SESSION_CALLED_OFF;
      default -> NoticeType.SEAT_CANCELLED;
    };
  }
}
