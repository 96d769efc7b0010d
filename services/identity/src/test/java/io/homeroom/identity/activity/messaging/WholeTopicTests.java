package io.homeroom.identity.activity.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WholeTopicTests {
  private static final TopicPartition PARTITION = new TopicPartition("anchors", 0);

  private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
  private final WholeTopic topic = new WholeTopic(PARTITION.topic(), consumer);
  private final List<Long> read = new ArrayList<>();

  @BeforeEach
  void fill() {
    var broker = new Node(0, "localhost", 9092);
    var nodes = new Node[] {broker};
    var info = new PartitionInfo(PARTITION.topic(), PARTITION.partition(), broker, nodes, nodes);
    consumer.updatePartitions(PARTITION.topic(), List.of(info));
    consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
    consumer.updateEndOffsets(Map.of(PARTITION, 2L));
  }

  @Test
  void isReadToItsEnd() {
    consumer.schedulePollTask(() -> add(0));
    consumer.schedulePollTask(() -> add(1));
    readAll();
    assertThat(read).containsExactly(0L, 1L);
  }

  @Test
  @Timeout(60)
  void isGivenUpWhenTheBrokerGoesAwayInTheMiddle() {
    consumer.schedulePollTask(() -> add(0));
    assertThatExceptionOfType(TimeoutException.class).isThrownBy(this::readAll);
    assertThat(read).containsExactly(0L);
  }

  private void readAll() {
    topic.read(messages -> messages.forEach(message -> read.add(message.offset())));
  }

  private void add(long offset) {
    consumer.addRecord(
        new ConsumerRecord<>(
            PARTITION.topic(), PARTITION.partition(), offset, "key", new byte[] {1}));
  }
}
