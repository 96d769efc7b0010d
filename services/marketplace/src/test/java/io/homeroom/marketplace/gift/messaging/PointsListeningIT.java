package io.homeroom.marketplace.gift.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.gift.GiftFixture;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

@MarketplaceTest
class PointsListeningIT {
  @Autowired GiftFixture fixture;

  @Value("${spring.kafka.bootstrap-servers}")
  String servers;

  @Test
  void unlocksByWhatProgressTells() {
    var home = fixture.home();
    var gift = home.give(fixture.digital(), 100);

    publish(home.child().id(), 100);

    await().untilAsserted(() -> assertThat(home.stateOf(gift)).isEqualTo("unlocked"));
  }

  private void publish(UUID child, long balance) {
    var json =
        "{\"childId\":\"%s\",\"balance\":%d,\"version\":1,\"occurredAt\":\"%s\",\"later\":1}"
            .formatted(child, balance, Instant.now());
    var message = new ProducerRecord<>("homeroom.progress.points", child.toString(), json);
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_source",
            "homeroom/progress",
            "ce_type",
            PointsChanged.TYPE,
            "ce_subject",
            child.toString(),
            "ce_time",
            Instant.now().toString(),
            "content-type",
            "application/json")
        .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
    var producers =
        new DefaultKafkaProducerFactory<>(
            Map.of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer());
    new KafkaTemplate<>(producers).send(message).join();
    producers.destroy();
  }
}
