package io.homeroom.booking.enrolment.messaging;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingEvent;
import io.homeroom.booking.enrolment.EndReason;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.booking.schedule.CourseSessions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is told of a booking: ids and figures. */
@Component
class BookingFacts {

  record Seated(
      UUID bookingId,
      UUID courseSessionId,
      UUID familyId,
      UUID personId,
      List<UUID> childIds,
      long minor,
      String currency,
      Instant startsAt,
      String zone,
      Instant occurredAt) {}

  record Ended(
      UUID bookingId, UUID courseSessionId, UUID familyId, UUID personId, Instant occurredAt) {}

  record Offered(
      UUID bookingId,
      UUID courseSessionId,
      UUID familyId,
      UUID personId,
      List<UUID> childIds,
      Instant until,
      Instant occurredAt) {}

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
      Instant occurredAt) {}

  record Changed(
      UUID bookingId,
      UUID fromCourseSessionId,
      UUID courseSessionId,
      UUID familyId,
      UUID personId,
      List<UUID> childIds,
      Instant startsAt,
      String zone,
      Instant occurredAt) {}

  private final CourseSessions sessions;
  private final Clock clock;

  BookingFacts(CourseSessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  Seated seated(Booking booking) {
    var session = sessions.one(booking.session());
    return new Seated(
        booking.id().value(),
        booking.session().value(),
        booking.booker().family(),
        booking.booker().person(),
        booking.children(),
        booking.paid(),
        booking.each().currency().getCurrencyCode(),
        session.begins(),
        session.plan().period().zone().getId(),
        clock.instant());
  }

  Changed changed(Booking booking, CourseSessionId from) {
    var session = sessions.one(booking.session());
    return new Changed(
        booking.id().value(),
        from.value(),
        session.id().value(),
        booking.booker().family(),
        booking.booker().person(),
        booking.children(),
        session.begins(),
        session.plan().period().zone().getId(),
        clock.instant());
  }

  Ended ended(Booking booking) {
    return new Ended(
        booking.id().value(),
        booking.session().value(),
        booking.booker().family(),
        booking.booker().person(),
        clock.instant());
  }

  Offered offered(Booking booking) {
    return new Offered(
        booking.id().value(),
        booking.session().value(),
        booking.booker().family(),
        booking.booker().person(),
        booking.children(),
        Objects.requireNonNull(booking.until()),
        clock.instant());
  }

  Left left(Booking booking, BookingEvent.Cancelled event) {
    return new Left(
        booking.id().value(),
        booking.session().value(),
        booking.booker().family(),
        booking.booker().person(),
        event.children(),
        event.reason(),
        event.held(),
        event.minor(),
        booking.each().currency().getCurrencyCode(),
        clock.instant());
  }
}
