package io.homeroom.platform.messaging.subscription;

import io.homeroom.platform.messaging.EventSubscription;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;

/** The dead letters of one subscription: how many wait, and how they get another chance. */
final class DeadLetters {

  private static final Duration POLL = Duration.ofMillis(500);

  private final EventSubscription subscription;
  private final EventReceiver receiver;
  private final ConsumerRecordRecoverer buried;
  private final ConsumerFactory<String, byte[]> consumers;
  private final ReentrantLock oneReplay = new ReentrantLock();

  DeadLetters(
      EventSubscription subscription,
      EventReceiver receiver,
      ConsumerRecordRecoverer buried,
      ConsumerFactory<String, byte[]> consumers) {
    this.subscription = subscription;
    this.receiver = receiver;
    this.buried = buried;
    this.consumers = consumers;
  }

  String subscription() {
    return subscription.name();
  }

  long depth() {
    try (var consumer = consumer()) {
      var partitions = partitions(consumer);
      var ends = consumer.endOffsets(partitions);
      var starts = starts(consumer, partitions);
      return partitions.stream()
          .mapToLong(p -> ends.getOrDefault(p, 0L) - starts.getOrDefault(p, 0L))
          .sum();
    }
  }

  /** Tries once more, in order, what lies there now; what fails again is buried again. */
  Replay replay() {
    oneReplay.lock();
    try (var consumer = consumer()) {
      var partitions = partitions(consumer);
      var ends = consumer.endOffsets(partitions);
      consumer.assign(partitions);
      starts(consumer, partitions).forEach(consumer::seek);
      var replay = Replay.NONE;
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        for (var message : consumer.poll(POLL)) {
          if (message.offset() < ends.getOrDefault(partitionOf(message), 0L)) {
            replay = replay.plus(succeeds(message));
            commit(consumer, message);
          }
        }
      }
      return replay;
    } finally {
      oneReplay.unlock();
    }
  }

  private boolean succeeds(ConsumerRecord<String, byte[]> message) {
    try {
      receiver.onMessage(message);
      return true;
    } catch (RuntimeException e) {
      buried.accept(message, e);
      return false;
    }
  }

  private static void commit(Consumer<String, byte[]> consumer, ConsumerRecord<?, ?> message) {
    consumer.commitSync(Map.of(partitionOf(message), new OffsetAndMetadata(message.offset() + 1)));
  }

  private static TopicPartition partitionOf(ConsumerRecord<?, ?> message) {
    return new TopicPartition(message.topic(), message.partition());
  }

  private Consumer<String, byte[]> consumer() {
    return consumers.createConsumer(subscription.name() + ".replay", "");
  }

  private List<TopicPartition> partitions(Consumer<String, byte[]> consumer) {
    return subscription.topics().stream()
        .map(subscription::deadLetterTopic)
        .map(consumer::partitionsFor)
        .flatMap(Collection::stream)
        .map(info -> new TopicPartition(info.topic(), info.partition()))
        .toList();
  }

  private static Map<TopicPartition, Long> starts(
      Consumer<String, byte[]> consumer, Collection<TopicPartition> partitions) {
    var starts = new HashMap<>(consumer.beginningOffsets(partitions));
    consumer
        .committed(Map.copyOf(starts).keySet())
        .forEach(
            (partition, committed) -> {
              if (committed != null) {
                starts.merge(partition, committed.offset(), Math::max);
              }
            });
    return starts;
  }
}
