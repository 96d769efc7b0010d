package io.homeroom.booking.enrolment.messaging;

import io.homeroom.booking.enrolment.EndReason;
import io.homeroom.booking.schedule.Mode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is told of a booking, as it goes out: ids and figures, and the title of its course. */
sealed interface BookingNews {

  record Seated(
      UUID bookingId,
      UUID courseSessionId,
      UUID familyId,
      UUID personId,
      List<UUID> childIds,
      long minor,
      String currency,
      String courseTitle,
      Instant startsAt,
      String zone,
      Instant occurredAt)
      implements BookingNews {}

  record Moved(
      UUID bookingId,
      UUID courseSessionId,
      UUID familyId,
      UUID personId,
      List<UUID> childIds,
      Instant movedFrom,
      boolean elsewhere,
      Mode mode,
      String courseTitle,
      Instant startsAt,
      String zone,
      Instant occurredAt)
      implements BookingNews {}

  record Ended(
      UUID bookingId, UUID courseSessionId, UUID familyId, UUID personId, Instant occurredAt)
      implements BookingNews {}

  record Offered(
      UUID bookingId,
      UUID courseSessionId,
      UUID familyId,
      UUID personId,
      List<UUID> childIds,
      Instant until,
      String courseTitle,
      Instant startsAt,
      String zone,
      Instant occurredAt)
      implements BookingNews {}

  record Left(
      UUID bookingId,
      UUID courseSessionId,
      UUID familyId,
      UUID personId,
      List<UUID> childIds,
      EndReason reason,
      boolean held,
      long refundMinor,
      String currency,
      String courseTitle,
      Instant startsAt,
      String zone,
      Instant occurredAt)
      implements BookingNews {}

  record Changed(
      UUID bookingId,
      UUID fromCourseSessionId,
      UUID courseSessionId,
      UUID familyId,
      UUID personId,
      List<UUID> childIds,
      String courseTitle,
      Instant startsAt,
      String zone,
      Instant occurredAt)
      implements BookingNews {}
}
