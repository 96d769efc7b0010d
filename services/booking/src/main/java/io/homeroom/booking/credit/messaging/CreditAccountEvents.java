package io.homeroom.booking.credit.messaging;

import io.homeroom.booking.course.CourseTitles;
import io.homeroom.booking.credit.Credits;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.messaging.PublishedTopic;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** What families have left, each time that it is another number. */
@Configuration(proxyBeanMethods = false)
class CreditAccountEvents {
  private static final String TOPIC = "homeroom.booking.credit-account";

  record Changed(
      UUID familyId,
      UUID courseId,
      String courseTitle,
      int credits,
      long version,
      Instant occurredAt) {}

  private final Outbox outbox;
  private final CourseTitles titles;

  CreditAccountEvents(Outbox outbox, CourseTitles titles) {
    this.outbox = outbox;
    this.titles = titles;
  }

  @Bean
  PublishedTopic creditAccountTopic() {
    return PublishedTopic.of(TOPIC);
  }

  @EventListener
  void on(Credits.Changed event) {
    var course = event.course();
    var told =
        new Changed(
            event.family(),
            course.value(),
            titles.of(course),
            event.left(),
            event.version(),
            event.at());
    outbox.publish(new OutgoingEvent(TOPIC, event.family(), "booking.credits-changed.v1", told));
  }
}
