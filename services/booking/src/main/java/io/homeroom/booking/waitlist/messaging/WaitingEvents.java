package io.homeroom.booking.waitlist.messaging;

import io.homeroom.booking.course.CourseTitles;
import io.homeroom.booking.waitlist.Entry;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Each family that waits learns of its own place alone. */
@Component
class WaitingEvents {
  private static final String TOPIC = "homeroom.booking.session";

  record CalledOff(
      UUID entryId,
      UUID courseSessionId,
      UUID familyId,
      UUID personId,
      List<UUID> childIds,
      String courseTitle,
      Instant startsAt,
      String zone,
      Instant occurredAt) {}

  private final Outbox outbox;
  private final CourseTitles titles;
  private final Clock clock;

  WaitingEvents(Outbox outbox, CourseTitles titles, Clock clock) {
    this.outbox = outbox;
    this.titles = titles;
    this.clock = clock;
  }

  @EventListener
  void on(Entry.CalledOff event) {
    var entry = event.entry();
    var session = event.session();
    var data =
        new CalledOff(
            entry.id(),
            session.id().value(),
            entry.booker().family(),
            entry.booker().person(),
            entry.children(),
            titles.of(session.course()),
            session.begins(),
            session.zone(),
            clock.instant());
    outbox.publish(
        new OutgoingEvent(TOPIC, session.id().value(), "booking.waiting-called-off.v1", data));
  }
}
