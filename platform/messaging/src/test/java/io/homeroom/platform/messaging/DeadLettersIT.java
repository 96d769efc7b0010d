package io.homeroom.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.platform.messaging.backing.KafkaProcess;
import io.homeroom.platform.messaging.backing.TopicReader;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@MessagingTest
class DeadLettersIT {

  private static final String REPLAY = "/internal/dead-letters/gardener/replay";
  private static final String DEAD = "homeroom.garden.plant.gardener.dead";

  @Autowired Garden garden;
  @Autowired MeterRegistry meters;
  @Autowired WebApplicationContext context;
  private final UUID plant = UUID.randomUUID();

  @BeforeEach
  void forgetWhatOthersLeft() {
    KafkaProcess.shared().empty(DEAD);
  }

  @Test
  void keepsEventThatFailedAfterAllRetriesWithItsCause() {
    garden.failAt(plant, new IllegalStateException("dry"));
    var id = UUID.randomUUID();

    Post.watered(id, plant, 1);

    var letter = awaitLetter();
    assertThat(garden.attemptsAt(plant)).hasSize(4);
    assertThat(garden.wateringsOf(plant)).isEmpty();
    assertThat(TopicReader.header(letter, "ce_id")).isEqualTo(id.toString());
    assertThat(TopicReader.header(letter, "kafka_dlt-exception-cause-fqcn"))
        .isEqualTo("java.lang.IllegalStateException");
    await().until(() -> gauge() == 1);
  }

  @Test
  void keepsMalformedEventWithoutRetryingAndGoesOn() {
    Post.send(plant, Post.headers(UUID.randomUUID(), Garden.WATERED), "{litres");
    Post.watered(UUID.randomUUID(), plant, 2);

    await().untilAsserted(() -> assertThat(garden.wateringsOf(plant)).containsExactly(2));
    assertThat(awaitLetter().value()).isEqualTo("{litres");
  }

  @Test
  void handlesDeadLetterWhenItIsReplayedAfterTheRepair() {
    garden.failAt(plant, new IllegalStateException("dry"));
    Post.watered(UUID.randomUUID(), plant, 1);
    awaitLetter();

    garden.recover(plant);

    assertThat(replay()).isEqualTo("{\"handled\":1,\"failed\":0}");
    assertThat(garden.wateringsOf(plant)).containsExactly(1);
    assertThat(depth()).isZero();
    assertThat(replay()).isEqualTo("{\"handled\":0,\"failed\":0}");
  }

  /** Kafka forgets where a group without members was. */
  @Test
  void remembersByNoPositionOfGroupWhatWasHandled() throws Exception {
    garden.failAt(plant, new IllegalStateException("dry"));
    Post.watered(UUID.randomUUID(), plant, 1);
    awaitLetter();
    garden.recover(plant);
    replay();

    assertThat(depth()).isZero();
    try (var admin = KafkaProcess.shared().admin()) {
      assertThat(admin.listGroups().all().get())
          .extracting(GroupListing::groupId)
          .contains("gardener")
          .doesNotContain("gardener.replay");
    }
  }

  @Test
  void keepsDeadLetterThatFailsAtItsReplay() {
    garden.failAt(plant, new IllegalStateException("dry"));
    Post.watered(UUID.randomUUID(), plant, 1);
    awaitLetter();

    assertThat(replay()).isEqualTo("{\"handled\":0,\"failed\":1}");
    assertThat(depth()).isEqualTo(1);
    garden.recover(plant);
    assertThat(replay()).isEqualTo("{\"handled\":1,\"failed\":0}");
  }

  @Test
  void knowsOnlyItsOwnSubscriptions() {
    assertThat(MockMvcTester.from(context).post().uri("/internal/dead-letters/other/replay"))
        .hasStatus(404);
  }

  private ConsumerRecord<String, String> awaitLetter() {
    try (var reader = new TopicReader(KafkaProcess.shared(), DEAD)) {
      await().until(() -> !reader.valuesOf(plant.toString()).isEmpty());
      return reader.read().stream()
          .filter(letter -> letter.key().equals(plant.toString()))
          .findFirst()
          .orElseThrow();
    }
  }

  private int depth() {
    return JsonMapper.shared()
        .readTree(
            MockMvcTester.from(context)
                .get()
                .uri("/internal/dead-letters")
                .exchange()
                .getResponse()
                .getContentAsByteArray())
        .path("gardener")
        .asInt();
  }

  private double gauge() {
    return meters.get("homeroom.subscription.dead.letters.depth").gauge().value();
  }

  private String replay() {
    return new String(
        MockMvcTester.from(context)
            .post()
            .uri(REPLAY)
            .exchange()
            .getResponse()
            .getContentAsByteArray(),
        UTF_8);
  }
}
