package io.homeroom.payments.oversight;

import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.messaging.PublishedTopic;
import io.homeroom.platform.web.oversight.StaffActed;
import io.homeroom.platform.web.security.Caller;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells of each act in its own transaction: what cannot be told is not done. */
@Configuration(proxyBeanMethods = false)
public class StaffActs {
  private static final String TOPIC = "homeroom.payments.staff";
  private static final String TYPE = "payments.staff-acted.v1";

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
    var acted = StaffActed.by(staff, act, clock.instant(), subjects);
    outbox.publish(new OutgoingEvent(TOPIC, staff.personId(), TYPE, acted));
  }
}
