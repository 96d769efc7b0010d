package io.homeroom.booking.reminder;

import io.homeroom.booking.course.CourseTitles;
import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** In order for each booking: it is locked. */
@Component
class ReminderEvents {
  private static final String TOPIC = "homeroom.booking.booking";

  record Due(
      UUID bookingId,
      UUID courseSessionId,
      UUID familyId,
      UUID personId,
      List<UUID> childIds,
      int hours,
      String courseTitle,
      Instant startsAt,
      String zone,
      Instant occurredAt) {}

  private final Outbox outbox;
  private final CourseTitles titles;
  private final Clock clock;

  ReminderEvents(Outbox outbox, CourseTitles titles, Clock clock) {
    this.outbox = outbox;
    this.titles = titles;
    this.clock = clock;
  }

  void publish(Booking booking, CourseSession session, int hours) {
    var due =
        new Due(
            booking.id().value(),
            session.id().value(),
            booking.booker().family(),
            booking.booker().person(),
            booking.children(),
            hours,
            titles.of(session.course()),
            session.begins(),
            session.zone(),
            clock.instant());
    outbox.publish(new OutgoingEvent(TOPIC, booking.id().value(), "booking.reminder-due.v1", due));
  }
}
