package io.homeroom.platform.messaging.subscription;

import io.homeroom.platform.messaging.EventSubscription;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;

/**
 * The dead letters of one subscription: how many wait, and how they get another chance. What has
 * had it is deleted: a position kept by Kafka for a group without members would be forgotten after
 * a week, and with it that they were handled.
 */
final class DeadLetters {

  /** How long Kafka may take for each answer to how many there are, in ms. */
  private static final String PATIENCE = "2000";

  private static final Duration POLL = Duration.ofMillis(500);

  private final EventSubscription subscription;
  private final EventReceiver receiver;
  private final ConsumerRecordRecoverer buried;
  private final ConsumerFactory<String, byte[]> consumers;
  private final KafkaAdmin admin;
  private final ReentrantLock oneReplay = new ReentrantLock();

  DeadLetters(
      EventSubscription subscription,
      EventReceiver receiver,
      ConsumerRecordRecoverer buried,
      ConsumerFactory<String, byte[]> consumers,
      KafkaAdmin admin) {
    this.subscription = subscription;
    this.receiver = receiver;
    this.buried = buried;
    this.consumers = consumers;
    this.admin = admin;
  }

  String subscription() {
    return subscription.name();
  }

  /**
   * How many wait.
   *
   * @throws org.apache.kafka.common.errors.TimeoutException if Kafka does not answer
   */
  long depth() {
    var hasty = new Properties();
    hasty.setProperty(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE);
    hasty.setProperty(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE);
    try (var consumer = consumer(hasty)) {
      var partitions = partitions(consumer);
      var ends = consumer.endOffsets(partitions);
      var starts = consumer.beginningOffsets(partitions);
      return partitions.stream()
          .mapToLong(p -> ends.getOrDefault(p, 0L) - starts.getOrDefault(p, 0L))
          .sum();
    }
  }

  /** Tries once more, in order, what lies there now; what fails again is buried again. */
  Replay replay() {
    oneReplay.lock();
    try (var consumer = consumer(new Properties());
        var kafka = Admin.create(admin.getConfigurationProperties())) {
      var partitions = partitions(consumer);
      var ends = consumer.endOffsets(partitions);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var replay = Replay.NONE;
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        for (var message : consumer.poll(POLL)) {
          if (message.offset() < ends.getOrDefault(partitionOf(message), 0L)) {
            replay = replay.plus(succeeds(message));
            delete(kafka, message);
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

  private static void delete(Admin kafka, ConsumerRecord<?, ?> message) {
    var handled = RecordsToDelete.beforeOffset(message.offset() + 1);
    kafka
        .deleteRecords(Map.of(partitionOf(message), handled))
        .all()
        .toCompletionStage()
        .toCompletableFuture()
        .join();
  }

  private static TopicPartition partitionOf(ConsumerRecord<?, ?> message) {
    return new TopicPartition(message.topic(), message.partition());
  }

  private Consumer<String, byte[]> consumer(Properties settings) {
    return consumers.createConsumer(subscription.name() + ".replay", "", null, settings);
  }

  private List<TopicPartition> partitions(Consumer<String, byte[]> consumer) {
    return subscription.topics().stream()
        .map(subscription::deadLetterTopic)
        .map(consumer::partitionsFor)
        .flatMap(Collection::stream)
        .map(info -> new TopicPartition(info.topic(), info.partition()))
        .toList();
  }
}
