package io.homeroom.marketplace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** What other services tell, on their topics. */
@TestComponent
public class EventsTold implements AutoCloseable {
  private final DefaultKafkaProducerFactory<String, String> producers;

  EventsTold(@Value("${spring.kafka.bootstrap-servers}") String servers) {
    producers =
        new DefaultKafkaProducerFactory<>(
            Map.of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer());
  }

  /** {@code type}: begins with the service that tells it. */
  public void tell(String topic, String type, UUID key, String json) {
    var message = new ProducerRecord<>(topic, key.toString(), json);
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_source",
            "homeroom/" + type.substring(0, type.indexOf('.')),
            "ce_type",
            type,
            "ce_subject",
            key.toString(),
            "ce_time",
            Instant.now().toString(),
            "content-type",
            "application/json")
        .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
    new KafkaTemplate<>(producers).send(message).join();
  }

  @Override
  public void close() {
    producers.destroy();
  }
}
