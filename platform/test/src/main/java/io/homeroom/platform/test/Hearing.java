package io.homeroom.platform.test;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;

/** How far subscriptions have come, by what Kafka knows of their consumer groups. */
@TestComponent
public final class Hearing implements AutoCloseable {
  private static final long NONE = 0;

  private final Admin kafka;

  Hearing(@Value("${spring.kafka.bootstrap-servers}") String servers) {
    this.kafka = Admin.create(Map.of("bootstrap.servers", servers));
  }

  /** They have handled all that has been told up to now. */
  boolean isUpToDate(Set<String> subscriptions) {
    return subscriptions.stream().allMatch(this::isUpToDate);
  }

  private boolean isUpToDate(String subscription) {
    var listening = partitionsOf(subscription);
    Map<TopicPartition, OffsetAndMetadata> handled =
        got(kafka.listConsumerGroupOffsets(subscription).partitionsToOffsetAndMetadata());
    var ends = endsOf(listening);
    return !listening.isEmpty()
        && listening.stream()
            .allMatch(it -> offset(handled.get(it)) >= ends.getOrDefault(it, NONE));
  }

  private static long offset(@Nullable OffsetAndMetadata committed) {
    return committed == null ? NONE : committed.offset();
  }

  /** How many dead letters they have left. */
  long buried(Set<String> subscriptions) {
    Predicate<String> graves =
        topic -> subscriptions.stream().anyMatch(it -> topic.endsWith("." + it + ".dead"));
    var topics = got(kafka.listTopics().names()).stream().filter(graves).toList();
    var partitions =
        got(kafka.describeTopics(topics).allTopicNames()).values().stream()
            .flatMap(
                topic ->
                    topic.partitions().stream()
                        .map(it -> new TopicPartition(topic.name(), it.partition())))
            .collect(Collectors.toSet());
    return endsOf(partitions).values().stream().mapToLong(Long::longValue).sum();
  }

  private Set<TopicPartition> partitionsOf(String subscription) {
    return got(kafka.describeConsumerGroups(Set.of(subscription)).all()).values().stream()
        .flatMap(group -> group.members().stream())
        .flatMap(member -> member.assignment().topicPartitions().stream())
        .collect(Collectors.toSet());
  }

  private Map<TopicPartition, Long> endsOf(Set<TopicPartition> partitions) {
    var latest = partitions.stream().collect(Collectors.toMap(it -> it, _ -> OffsetSpec.latest()));
    return got(kafka.listOffsets(latest).all()).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().offset()));
  }

  private static <T> T got(KafkaFuture<T> answer) {
    try {
      return answer.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("Kafka does not tell", e);
    }
  }

  @Override
  public void close() {
    kafka.close();
  }
}
