package io.homeroom.platform.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.platform.messaging.backing.TopicReader;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PoisonedKeyIT {

  private static final String TOO_LARGE = "x".repeat(2_000_000);

  private final Playground playground = new Playground();

  @AfterEach
  void close() {
    playground.close();
  }

  @Test
  void parksKeyOfTooLargeRecordAndLetsOthersPass() {
    playground.insert(playground.topic, "poisoned", TOO_LARGE);
    playground.insert(playground.topic, "poisoned", "behind it");
    playground.insert(playground.topic, "healthy", "1");
    playground.startRelay();

    awaitParked("poisoned", "RecordTooLargeException");
    playground.insert(playground.topic, "healthy", "2");

    try (var reader = playground.reader()) {
      reader.await(2);
      assertThat(reader.valuesOf("healthy")).containsExactly("1", "2");
      assertThat(reader.valuesOf("poisoned")).isEmpty();
    }
    assertThat(playground.meters.counter("homeroom.outbox.retries").count()).isEqualTo(3);
  }

  @Test
  void goesOnWithKeyThatIsReleasedAfterItsPoisonIsTakenOut() {
    playground.insert(playground.topic, "poisoned", TOO_LARGE);
    playground.insert(playground.topic, "poisoned", "behind it");
    playground.startRelay();
    awaitParked("poisoned", "RecordTooLargeException");

    playground.sql.update("delete from outbox where length(payload) > 1000000");
    playground.sql.update("delete from outbox_held_key where key = 'poisoned'");

    try (var reader = playground.reader()) {
      assertThat(reader.await(1).getFirst().value()).isEqualTo("behind it");
    }
  }

  @Test
  void keepsLaterEventBackWhenOnlyTheBrokerRefusesTheFirst() {
    var strict = playground.topic + ".strict";
    playground.kafka.createTopic(
        new NewTopic(strict, 1, (short) 1)
            .configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "20000")));
    playground.insert(strict, "poisoned", "x".repeat(50_000));
    playground.insert(strict, "poisoned", "behind it");
    playground.insert(strict, "healthy", "1");
    playground.startRelay();

    awaitParked("poisoned", "RecordTooLargeException");

    try (var reader = new TopicReader(playground.kafka, strict)) {
      assertThat(reader.await(1)).hasSize(1).allMatch(record -> record.key().equals("healthy"));
    }
  }

  @Test
  void parksKeyOfTopicThatCannotBe() {
    playground.insert("no topic?", "poisoned", "1");
    playground.insert(playground.topic, "healthy", "1");
    playground.startRelay();

    awaitParked("poisoned", "InvalidTopicException");

    try (var reader = playground.reader()) {
      assertThat(reader.await(1)).hasSize(1);
    }
  }

  @Test
  void bringsEverythingInOrderWhenMissingTopicIsMade() {
    var missing = playground.topic + ".missing";
    playground.insert(missing, "early", "1");
    playground.insert(missing, "early", "2");
    playground.insert(playground.topic, "healthy", "1");
    playground.startRelay();
    awaitParked("early", "not present in metadata");

    playground.kafka.createTopic(new NewTopic(missing, 1, (short) 1));
    playground.sql.update("delete from outbox_held_key where key = 'early'");

    try (var reader = new TopicReader(playground.kafka, missing)) {
      reader.await(2);
      assertThat(reader.valuesOf("early")).containsExactly("1", "2");
    }
  }

  private void awaitParked(String key, String error) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                playground.count(
                        "outbox_held_key where retry_at = 'infinity' and refusals = 3 and key = '"
                            + key
                            + "' and error like '%"
                            + error
                            + "%'")
                    == 1);
  }
}
