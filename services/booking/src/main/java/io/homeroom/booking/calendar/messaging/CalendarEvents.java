package io.homeroom.booking.calendar.messaging;

import io.homeroom.booking.calendar.PutBackReason;
import io.homeroom.booking.calendar.SessionPutBack;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** In order for each session: it is locked. */
@Component
class CalendarEvents {
  private static final String TOPIC = "homeroom.booking.session";

  record PutBack(
      UUID courseSessionId,
      UUID courseId,
      UUID coachId,
      PutBackReason reason,
      Instant startsAt,
      String zone,
      Instant occurredAt) {}

  private final Outbox outbox;

  CalendarEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(SessionPutBack event) {
    var session = event.session();
    var data =
        new PutBack(
            session.id().value(),
            session.course().value(),
            session.coach(),
            event.reason(),
            session.begins(),
            session.plan().period().zone().getId(),
            event.at());
    outbox.publish(
        new OutgoingEvent(TOPIC, session.id().value(), "booking.session-put-back.v1", data));
  }
}
