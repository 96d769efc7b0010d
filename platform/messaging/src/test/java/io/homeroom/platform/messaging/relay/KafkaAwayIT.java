package io.homeroom.platform.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.platform.messaging.backing.KafkaProcess;
import io.homeroom.platform.messaging.backing.TopicReader;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KafkaAwayIT {

  private static final int BEFORE = 20;
  private static final int DURING = 600;
  private static final int KEYS = 10;

  private final KafkaProcess kafka = new KafkaProcess();

  @AfterEach
  void killKafka() {
    kafka.kill();
  }

  @Test
  void waitsForKafkaAndGoesOnByItselfWithoutParkingAnyKey() {
    kafka.start();
    try (var playground = new Playground(kafka)) {
      playground.startRelay();
      publish(playground, 0, BEFORE);
      await().until(() -> playground.count("outbox") == 0);

      kafka.kill();
      publish(playground, BEFORE, DURING);
      awaitSeveralFailedBatches(playground);
      assertThat(playground.count("outbox_held_key")).isZero();
      kafka.start();

      try (var reader = playground.reader()) {
        reader.await(BEFORE + DURING);
        await().until(() -> playground.count("outbox") == 0);
        assertThat(playground.count("outbox_held_key")).isZero();
        assertEachKeyIsCompleteAndInOrder(reader);
      }
    }
  }

  // Each failed batch ends with a new producer.
  private static void awaitSeveralFailedBatches(Playground playground) {
    var made = playground.producersMade();
    await().atMost(Duration.ofSeconds(30)).until(() -> playground.producersMade() >= made + 3);
  }

  private static void publish(Playground playground, int from, int count) {
    IntStream.range(from, from + count)
        .forEach(i -> playground.insert(playground.topic, "" + i % KEYS, "" + i));
  }

  private static void assertEachKeyIsCompleteAndInOrder(TopicReader reader) {
    IntStream.range(0, KEYS)
        .forEach(
            key ->
                assertThat(reader.valuesOf("" + key).stream().distinct().map(Integer::valueOf))
                    .hasSize((BEFORE + DURING) / KEYS)
                    .isSorted());
  }
}
