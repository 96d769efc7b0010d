package io.homeroom.bench.outbox;

import io.homeroom.platform.messaging.EventSubscription;
import io.homeroom.platform.messaging.IncomingEvent;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.messaging.PublishedTopic;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A service that publishes things and notes when its own subscription is called. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Things {

  private static final String TYPE = "bench.thing-happened.v1";

  record ThingHappened(UUID thingId, String occurredAt) {}

  private final Map<UUID, Long> arrivals = new ConcurrentHashMap<>();
  private final String topic;

  Things(@Value("${bench.topic}") String topic) {
    this.topic = topic;
  }

  @Bean
  PublishedTopic thingsTopic() {
    return PublishedTopic.of(topic);
  }

  @Bean
  @ConditionalOnBooleanProperty("bench.listens")
  EventSubscription thingsSubscription() {
    return EventSubscription.named("bench").topic(topic).on(TYPE, ThingHappened.class, this::note);
  }

  private void note(IncomingEvent<ThingHappened> event) {
    arrivals.putIfAbsent(event.data().thingId(), System.nanoTime());
  }

  OutgoingEvent happened(UUID thing) {
    return new OutgoingEvent(topic, thing, TYPE, new ThingHappened(thing, "2026-11-01T00:00:00Z"));
  }

  long awaitArrival(UUID thing) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(1))
        .until(() -> arrivals.get(thing), arrival -> arrival != null);
  }
}
