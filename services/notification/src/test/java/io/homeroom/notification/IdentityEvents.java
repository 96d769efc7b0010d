package io.homeroom.notification;

import io.homeroom.platform.messaging.PublishedTopic;
import io.homeroom.platform.test.EventsTold;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Publishes what identity publishes. */
@TestConfiguration
public class IdentityEvents {

  /** An event as it lies in Kafka. */
  public record Event(UUID id, String topic, UUID key, String type, Map<String, ?> data) {

    /** A new event about the aggregate whose id is under the field. */
    public static Event of(String aggregate, String type, String keyField, Map<String, ?> data) {
      UUID key = UUID.fromString(String.valueOf(data.get(keyField)));
      String topic = "homeroom.identity." + aggregate;
      return new Event(Ids.next(), topic, key, "identity." + type + ".v1", data);
    }
  }

  private final EventsTold events;

  IdentityEvents(EventsTold events) {
    this.events = events;
  }

  @Bean
  PublishedTopic familyTopic() {
    return PublishedTopic.of("homeroom.identity.family");
  }

  @Bean
  PublishedTopic registrationTopic() {
    return PublishedTopic.of("homeroom.identity.registration");
  }

  @Bean
  PublishedTopic consentTopic() {
    return PublishedTopic.of("homeroom.identity.consent");
  }

  @Bean
  PublishedTopic letterTopic() {
    return PublishedTopic.of("homeroom.identity.letter");
  }

  @Bean
  PublishedTopic providerLinkTopic() {
    return PublishedTopic.of("homeroom.identity.provider-link");
  }

  @Bean
  PublishedTopic challengeTopic() {
    return PublishedTopic.of("homeroom.identity.challenge");
  }

  @Bean
  PublishedTopic taskTopic() {
    return PublishedTopic.of("homeroom.progress.task");
  }

  @Bean
  PublishedTopic giftTopic() {
    return PublishedTopic.of("homeroom.marketplace.gift");
  }

  @Bean
  PublishedTopic orderTopic() {
    return PublishedTopic.of("homeroom.marketplace.order");
  }

  @Bean
  PublishedTopic personTopic() {
    return PublishedTopic.of("homeroom.identity.person");
  }

  @Bean
  PublishedTopic sessionTopic() {
    return PublishedTopic.of("homeroom.identity.session");
  }

  public void publish(Event event) {
    String json = JsonMapper.shared().writeValueAsString(event.data());
    events.tell(event.topic(), event.type(), event.id(), event.key(), json);
  }
}
