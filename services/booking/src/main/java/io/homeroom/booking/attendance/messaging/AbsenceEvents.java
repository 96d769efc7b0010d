package io.homeroom.booking.attendance.messaging;

import io.homeroom.booking.attendance.ChildrenAbsent;
import io.homeroom.booking.course.CourseTitles;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Each family learns of its own children alone. */
@Component
class AbsenceEvents {
  private static final String TOPIC = "homeroom.booking.booking";

  record Absent(
      UUID bookingId,
      UUID courseSessionId,
      UUID familyId,
      UUID personId,
      List<UUID> childIds,
      String courseTitle,
      Instant startsAt,
      Instant endsAt,
      String zone,
      Instant occurredAt) {}

  private final Outbox outbox;
  private final CourseSessions sessions;
  private final CourseTitles titles;
  private final Clock clock;

  AbsenceEvents(Outbox outbox, CourseSessions sessions, CourseTitles titles, Clock clock) {
    this.outbox = outbox;
    this.sessions = sessions;
    this.titles = titles;
    this.clock = clock;
  }

  @EventListener
  void on(ChildrenAbsent event) {
    var session = sessions.one(event.session());
    var data =
        new Absent(
            event.booking(),
            session.id().value(),
            event.family(),
            event.person(),
            event.children(),
            titles.of(session.course()),
            session.begins(),
            session.ends(),
            session.zone(),
            clock.instant());
    outbox.publish(new OutgoingEvent(TOPIC, event.booking(), "booking.children-absent.v1", data));
  }
}
