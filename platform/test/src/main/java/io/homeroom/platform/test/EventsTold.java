package io.homeroom.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;

/** What other services tell, on their topics. */
@TestComponent
public final class EventsTold implements AutoCloseable {
  private static final ThreadLocal<@Nullable List<ToldEvent>> NOTES = new ThreadLocal<>();

  private final KafkaProducer<String, String> producer;

  EventsTold(@Value("${spring.kafka.bootstrap-servers}") String servers) {
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer());
  }

  /**
   * Tells something new, and returns once Kafka has it.
   *
   * @param type begins with the service that tells it
   * @param key the aggregate's id
   */
  public void tell(String topic, String type, UUID key, String json) {
    tell(topic, type, UUID.randomUUID(), key, json);
  }

  /**
   * Tells it, be it again.
   *
   * @param event by which it is known when it is told again
   */
  public void tell(String topic, String type, UUID event, UUID key, String json) {
    tell(new ToldEvent(topic, type, event, key, json));
  }

  /** What this would tell, which nobody hears yet. */
  public List<ToldEvent> noted(Runnable telling) {
    var noted = new ArrayList<ToldEvent>();
    NOTES.set(noted);
    try {
      telling.run();
    } finally {
      NOTES.remove();
    }
    return noted;
  }

  void tell(ToldEvent event) {
    var noted = NOTES.get();
    if (noted == null) {
      send(event);
    } else {
      noted.add(event);
    }
  }

  private void send(ToldEvent event) {
    var message = new ProducerRecord<>(event.topic(), event.key().toString(), event.json());
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            event.id().toString(),
            "ce_source",
            "homeroom/" + event.type().substring(0, event.type().indexOf('.')),
            "ce_type",
            event.type(),
            "ce_subject",
            event.key().toString(),
            "ce_time",
            Instant.now().toString(),
            "content-type",
            "application/json")
        .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
    try {
      producer.send(message).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("Kafka did not take " + event.type(), e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
