package io.homeroom.identity.activity.messaging;

import io.homeroom.identity.activity.anchor.Anchors;
import io.homeroom.identity.activity.anchor.AnchorsOutOfReach;
import io.homeroom.identity.activity.anchor.Head;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** All anchors have one key: so they are told, and read, in the order of the log. */
@Component(Anchors.LASTING)
class KafkaAnchors implements Anchors {

  record Anchored(long sequence, String mac, Instant occurredAt) {}

  private static final UUID KEY = UUID.fromString("0199a3c4-0000-7000-8000-000000000001");
  private static final String TYPE = "identity.activity-anchored.v1";
  private static final int PATIENCE_MS = 10_000;

  private final Outbox outbox;
  private final ConsumerFactory<?, ?> consumers;
  private final JsonMapper json;
  private final Clock clock;

  KafkaAnchors(Outbox outbox, ConsumerFactory<?, ?> consumers, JsonMapper json, Clock clock) {
    this.outbox = outbox;
    this.consumers = consumers;
    this.json = json;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void drop(Head head) {
    var anchored = new Anchored(head.sequence(), head.mac(), clock.instant());
    outbox.publish(new OutgoingEvent(AnchorTopic.NAME, KEY, TYPE, anchored));
  }

  @Override
  public void read(Consumer<List<Head>> reader) {
    try (var consumer = consumer()) {
      new WholeTopic(AnchorTopic.NAME, consumer).read(messages -> reader.accept(headsIn(messages)));
    } catch (KafkaException away) {
      throw new AnchorsOutOfReach(away);
    }
  }

  private List<Head> headsIn(ConsumerRecords<String, byte[]> messages) {
    var heads = new ArrayList<Head>();
    messages.forEach(message -> heads.add(headIn(message.value())));
    return heads;
  }

  /** What is no anchor was put there by somebody else, and fits no entry. */
  private Head headIn(byte[] message) {
    try {
      var anchored = json.readValue(message, Anchored.class);
      return new Head(anchored.sequence(), anchored.mac());
    } catch (JacksonException notAnAnchor) {
      return new Head(0, "");
    }
  }

  private KafkaConsumer<String, byte[]> consumer() {
    var settings = new HashMap<>(consumers.getConfigurationProperties());
    settings.putAll(
        Map.of(
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false,
            ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS));
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }
}
