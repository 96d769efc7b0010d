package io.homeroom.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.platform.messaging.PublishedTopic;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
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

  private final KafkaTemplate<String, String> kafka;

  IdentityEvents(@Value("${spring.kafka.bootstrap-servers}") String servers) {
    this.kafka =
        new KafkaTemplate<>(
            new DefaultKafkaProducerFactory<>(
                Map.of("bootstrap.servers", servers),
                new StringSerializer(),
                new StringSerializer()));
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
    var message = new ProducerRecord<>(event.topic(), event.key().toString(), json);
    Map.of(
            "ce_specversion", "1.0",
            "ce_id", event.id().toString(),
            "ce_source", "homeroom/identity",
            "ce_type", event.type(),
            "ce_subject", event.key().toString(),
            "ce_time", Instant.now().toString(),
            "content-type", "application/json")
        .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
    kafka.send(message).join();
  }
}
