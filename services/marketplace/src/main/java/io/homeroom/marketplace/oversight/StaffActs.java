package io.homeroom.marketplace.oversight;

import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.messaging.PublishedTopic;
import io.homeroom.platform.web.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells of each act in its own transaction: what cannot be told is not done. */
@Configuration(proxyBeanMethods = false)
public class StaffActs {
  private static final String TOPIC = "homeroom.marketplace.staff";

  record Acted(
      UUID personId,
      String role,
      @Nullable String sessionId,
      StaffAct act,
      List<UUID> subjects,
      Instant occurredAt) {}

  private final Outbox outbox;
  private final Clock clock;

  StaffActs(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  @Bean
  PublishedTopic staffTopic() {
    return PublishedTopic.of(TOPIC);
  }

  /** {@code subjects}: the ids of what and whom it is about. */
  public void record(Caller staff, StaffAct act, UUID... subjects) {
    var acted =
        new Acted(
            staff.personId(),
            staff.role().name().toLowerCase(Locale.ROOT),
            staff.sessionId(),
            act,
            List.of(subjects),
            clock.instant());
    outbox.publish(new OutgoingEvent(TOPIC, staff.personId(), "marketplace.staff-acted.v1", acted));
  }
}
