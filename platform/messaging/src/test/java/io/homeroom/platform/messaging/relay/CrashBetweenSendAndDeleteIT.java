package io.homeroom.platform.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class CrashBetweenSendAndDeleteIT {

  private final Playground playground = new Playground();
  private final AtomicInteger crashes = new AtomicInteger();

  @Test
  void sendsAgainWhatWasNotDeleted() {
    playground.insert(playground.topic, "key", "1");
    playground.insert(playground.topic, "key", "2");

    playground.startRelay(this::producerThatEndsTheSessionOnceAfterTheFirstAcknowledgement);

    try (var reader = playground.reader()) {
      reader.await(3);
      await().until(() -> playground.count("outbox") == 0);
      assertThat(reader.valuesOf("key").stream().distinct()).containsExactly("1", "2");
      assertThat(reader.valuesOf("key")).startsWith("1").endsWith("2").hasSizeGreaterThan(2);
    }
    playground.close();
  }

  private Producer<String, byte[]> producerThatEndsTheSessionOnceAfterTheFirstAcknowledgement() {
    Map<String, Object> configuration =
        RelayAutoConfiguration.producerConfiguration(
            Map.of("bootstrap.servers", playground.kafka.bootstrapServers()));
    return new KafkaProducer<>(configuration, new StringSerializer(), new ByteArraySerializer()) {
      @Override
      public Future<RecordMetadata> send(ProducerRecord<String, byte[]> message) {
        try {
          var acknowledged = super.send(message).get();
          if (crashes.getAndIncrement() == 0) {
            endSession();
          }
          return CompletableFuture.completedFuture(acknowledged);
        } catch (InterruptedException | ExecutionException e) {
          return CompletableFuture.failedFuture(e);
        }
      }
    };
  }

  private void endSession() {
    playground.sql.execute(
        "select pg_terminate_backend(pid, 1000) from pg_stat_activity"
            + " where application_name = 'outbox-leader' and datname = current_database()");
  }
}
