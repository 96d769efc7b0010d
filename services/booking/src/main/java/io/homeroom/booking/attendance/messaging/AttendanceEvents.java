package io.homeroom.booking.attendance.messaging;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import io.homeroom.booking.attendance.AttendanceTaken;
import io.homeroom.booking.attendance.Attendee;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.messaging.PublishedTopic;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

@Configuration(proxyBeanMethods = false)
class AttendanceEvents {
  private static final String TOPIC = "homeroom.booking.session";

  record Taken(
      UUID courseSessionId,
      UUID courseId,
      UUID coachId,
      List<UUID> present,
      List<UUID> absent,
      Instant occurredAt) {}

  private final Outbox outbox;

  AttendanceEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @Bean
  PublishedTopic courseSessionTopic() {
    return PublishedTopic.of(TOPIC);
  }

  @EventListener
  void on(AttendanceTaken event) {
    var session = event.session();
    var came =
        event.attendees().stream()
            .collect(
                partitioningBy(
                    it -> Boolean.TRUE.equals(it.present()), mapping(Attendee::child, toList())));
    var data =
        new Taken(
            session.id().value(),
            session.course().value(),
            session.coach(),
            came.getOrDefault(true, List.of()),
            came.getOrDefault(false, List.of()),
            event.at());
    outbox.publish(
        new OutgoingEvent(TOPIC, session.id().value(), "booking.attendance-taken.v1", data));
  }
}
