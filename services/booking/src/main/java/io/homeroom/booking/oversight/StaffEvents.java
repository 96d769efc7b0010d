package io.homeroom.booking.oversight;

import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.PublishedTopic;
import io.homeroom.platform.oversight.StaffActs;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** As what events staff's acts are told. */
@Configuration(proxyBeanMethods = false)
class StaffEvents {
  private static final String TOPIC = "homeroom.booking.staff";

  @Bean
  PublishedTopic staffTopic() {
    return PublishedTopic.of(TOPIC);
  }

  @Bean
  StaffActs staffActs(Outbox outbox, Clock clock) {
    return new StaffActs(TOPIC, "booking.staff-acted.v1", outbox, clock);
  }
}
