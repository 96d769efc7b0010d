package io.homeroom.identity.activity.messaging;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** All that a topic has by now. */
record WholeTopic(String name, Consumer<String, byte[]> consumer) {
  private static final Duration POLL = Duration.ofMillis(500);

  /** Half a minute. */
  private static final int PATIENCE = 60;

  /**
   * Reads it, some at a time.
   *
   * @throws TimeoutException if nothing comes for half a minute though there is more: a consumer
   *     whose broker is away says nothing of that
   */
  void read(java.util.function.Consumer<ConsumerRecords<String, byte[]>> reader) {
    var partitions = partitions();
    var ends = consumer.endOffsets(partitions);
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    int inVain = 0;
    while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
      var messages = consumer.poll(POLL);
      if (messages.isEmpty()) {
        requirePatience(++inVain);
      } else {
        inVain = 0;
        reader.accept(messages);
      }
    }
  }

  private void requirePatience(int inVain) {
    if (inVain == PATIENCE) {
      throw new TimeoutException("Nothing more came of " + name);
    }
  }

  private List<TopicPartition> partitions() {
    return consumer.partitionsFor(name).stream()
        .map(info -> new TopicPartition(info.topic(), info.partition()))
        .toList();
  }
}
