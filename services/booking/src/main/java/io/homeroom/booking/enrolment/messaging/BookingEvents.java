package io.homeroom.booking.enrolment.messaging;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingEvent;
import io.homeroom.booking.enrolment.EndReason;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.messaging.PublishedTopic;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** In order for each booking: it is locked while it changes. */
@Configuration(proxyBeanMethods = false)
class BookingEvents {
  private static final String TOPIC = "homeroom.booking.booking";

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

  private final Outbox outbox;
  private final CourseSessions sessions;
  private final Clock clock;

  BookingEvents(Outbox outbox, CourseSessions sessions, Clock clock) {
    this.outbox = outbox;
    this.sessions = sessions;
    this.clock = clock;
  }

  @Bean
  PublishedTopic bookingTopic() {
    return PublishedTopic.of(TOPIC);
  }

  @EventListener
  void on(BookingEvent event) {
    var booking = event.booking();
    switch (event) {
      case BookingEvent.Confirmed _ ->
          publish(booking, "booking.seat-confirmed.v1", seated(booking));
      case BookingEvent.Expired(_, var offer) ->
          publish(
              booking,
              offer ? "booking.offer-expired.v1" : "booking.hold-expired.v1",
              ended(booking));
      case BookingEvent.Offered _ -> publish(booking, "booking.seat-offered.v1", offered(booking));
      case BookingEvent.Accepted _ -> {}
      case BookingEvent.Cancelled cancelled ->
          publish(booking, "booking.seat-cancelled.v1", left(booking, cancelled));
    }
  }

  private void publish(Booking booking, String type, Object data) {
    outbox.publish(new OutgoingEvent(TOPIC, booking.id().value(), type, data));
  }

  private Seated seated(Booking booking) {
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

  private Ended ended(Booking booking) {
    return new Ended(
        booking.id().value(),
        booking.session().value(),
        booking.booker().family(),
        booking.booker().person(),
        clock.instant());
  }

  private Offered offered(Booking booking) {
    return new Offered(
        booking.id().value(),
        booking.session().value(),
        booking.booker().family(),
        booking.booker().person(),
        booking.children(),
        Objects.requireNonNull(booking.until()),
        clock.instant());
  }

  private Left left(Booking booking, BookingEvent.Cancelled event) {
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
