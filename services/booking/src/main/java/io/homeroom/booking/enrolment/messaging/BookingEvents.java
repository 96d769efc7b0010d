package io.homeroom.booking.enrolment.messaging;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.BookingEvent;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.messaging.PublishedTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** In order for each booking: it is locked while it changes. */
@Configuration(proxyBeanMethods = false)
class BookingEvents {
  private static final String TOPIC = "homeroom.booking.booking";

  private final Outbox outbox;
  private final BookingFacts facts;

  BookingEvents(Outbox outbox, BookingFacts facts) {
    this.outbox = outbox;
    this.facts = facts;
  }

  @Bean
  PublishedTopic bookingTopic() {
    return PublishedTopic.of(TOPIC);
  }

  @EventListener
  void on(BookingEvent event) {
    var booking = event.booking();
    switch (event) {
      case BookingEvent.Confirmed(_, var session) ->
          publish(booking, "booking.seat-confirmed.v1", facts.seated(booking, session));
      case BookingEvent.Expired(_, var offer) ->
          publish(
              booking,
              offer ? "booking.offer-expired.v1" : "booking.hold-expired.v1",
              facts.ended(booking));
      case BookingEvent.Offered _ ->
          publish(booking, "booking.seat-offered.v1", facts.offered(booking));
      case BookingEvent.Rescheduled(_, var from) ->
          publish(booking, "booking.seat-rescheduled.v1", facts.changed(booking, from));
      case BookingEvent.Moved moved ->
          publish(booking, "booking.session-moved.v1", facts.moved(moved));
      case BookingEvent.Accepted _ -> {}
      case BookingEvent.Cancelled cancelled ->
          publish(booking, "booking.seat-cancelled.v1", facts.left(booking, cancelled));
    }
  }

  private void publish(Booking booking, String type, Object data) {
    outbox.publish(new OutgoingEvent(TOPIC, booking.id().value(), type, data));
  }
}
