package io.homeroom.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.identity.Households.Household;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Tells of subscriptions as payments does. */
@TestComponent
public class Payments {
  private final KafkaTemplate<String, String> kafka;
  private final AtomicLong versions = new AtomicLong();

  Payments(@Value("${spring.kafka.bootstrap-servers}") String servers) {
    this.kafka =
        new KafkaTemplate<>(
            new DefaultKafkaProducerFactory<>(
                Map.of("bootstrap.servers", servers),
                new StringSerializer(),
                new StringSerializer()));
  }

  /** News of a subscription; a later version is newer, whenever it is told. */
  public record News(UUID event, UUID subscription, UUID family, String tier, long version) {}

  public News news(UUID subscription, Household family, String tier) {
    return new News(
        UUID.randomUUID(), subscription, family.familyId(), tier, versions.incrementAndGet());
  }

  /** A subscription of its own that gives the family this tier. */
  public News subscribe(Household family, String tier) {
    var news = news(UUID.randomUUID(), family, tier);
    tell(news);
    return news;
  }

  public void tell(News news) {
    var json =
        JsonMapper.shared()
            .writeValueAsString(
                Map.of(
                    "subscriptionId", news.subscription(),
                    "familyId", news.family(),
                    "tier", news.tier(),
                    "version", news.version(),
                    "plan", "a-field-that-nobody-here-reads",
                    "occurredAt", Instant.now().toString()));
    var message =
        new ProducerRecord<>(
            "homeroom.payments.subscription", news.subscription().toString(), json);
    Map.of(
            "ce_specversion", "1.0",
            "ce_id", news.event().toString(),
            "ce_source", "homeroom/payments",
            "ce_type", "payments.subscription-changed.v1",
            "ce_subject", news.subscription().toString(),
            "ce_time", Instant.now().toString(),
            "content-type", "application/json")
        .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
    kafka.send(message).join();
  }
}
