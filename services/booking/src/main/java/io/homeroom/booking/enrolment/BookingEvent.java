package io.homeroom.booking.enrolment;

import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessionId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What has happened to a booking, told within its transaction. */
public sealed interface BookingEvent {

  Booking booking();

  /** A family has its seats in a session. */
  record Confirmed(Booking booking, CourseSession session) implements BookingEvent {}

  /** A hold or an offer has ended by its time. */
  record Expired(Booking booking, boolean offer) implements BookingEvent {}

  /** Somebody who waits is offered seats. */
  record Offered(Booking booking) implements BookingEvent {}

  /** Who waits has taken what was offered. */
  record Accepted(Booking booking) implements BookingEvent {}

  /** A family has changed to another session. */
  record Rescheduled(Booking booking, CourseSessionId from) implements BookingEvent {}

  /**
   * Its session is held at another time, or elsewhere.
   *
   * @param from when it would have begun
   */
  record Moved(Booking booking, Instant from, boolean elsewhere) implements BookingEvent {}

  /**
   * Children have lost their seats.
   *
   * @param held whether they were not paid yet
   * @param minor what is paid back for them
   */
  record Cancelled(Booking booking, List<UUID> children, EndReason reason, boolean held, long minor)
      implements BookingEvent {}
}
