package io.homeroom.platform.test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** Keeps every event of topics {@code homeroom.*} since the broker started. */
public final class EventRecorder implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Looked at often: most tests go on as soon as an event is there. */
  private static final Duration MOMENT = Duration.ofMillis(10);

  private final Queue<RecordedEvent> events = new ConcurrentLinkedQueue<>();
  private final Map<String, Queue<RecordedEvent>> byType = new ConcurrentHashMap<>();
  private final Set<String> ignored = ConcurrentHashMap.newKeySet();
  private final KafkaConsumer<String, String> consumer;

  EventRecorder(String bootstrapServers) {
    this.consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "group.id",
                "event-recorder-" + System.nanoTime(),
                "auto.offset.reset",
                "earliest",
                "metadata.max.age.ms",
                "300"),
            new StringDeserializer(),
            new StringDeserializer());
    Thread.ofVirtual().name("event-recorder").start(this::record);
  }

  /** Keeps nothing of an aggregate from now on, of which there will be too much. */
  public void ignore(UUID key) {
    ignored.add(key.toString());
  }

  /** All that has been recorded so far, in the order of arrival. */
  public List<RecordedEvent> recorded() {
    return List.copyOf(events);
  }

  /** What has been recorded so far of the type, in the order of arrival. */
  public List<RecordedEvent> of(String type) {
    return List.copyOf(byType.getOrDefault(type, new ConcurrentLinkedQueue<>()));
  }

  /** What has been recorded so far of the type with the aggregate id as its key. */
  public List<RecordedEvent> of(String type, Object key) {
    return of(type).stream().filter(event -> event.key().equals(key.toString())).toList();
  }

  /** Waits, at most 20 s, for an event of the type with the aggregate id as its key. */
  public RecordedEvent await(String type, Object key) {
    return await(type, event -> event.key().equals(key.toString()));
  }

  /** Waits, at most 20 s, for an event of the type that fits. */
  public RecordedEvent await(String type, Predicate<RecordedEvent> fits) {
    return await(type, fits, 1).getFirst();
  }

  /** Waits, at most 20 s, for so many events of the type that fit. */
  public List<RecordedEvent> await(String type, Predicate<RecordedEvent> fits, int count) {
    return Awaitility.await("%d events %s".formatted(count, type))
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(MOMENT)
        .until(() -> of(type).stream().filter(fits).toList(), found -> found.size() >= count);
  }

  @Override
  public void close() {
    consumer.wakeup();
  }

  private void record() {
    try (consumer) {
      consumer.subscribe(Pattern.compile("homeroom\\..*"));
      while (true) {
        consumer.poll(Duration.ofSeconds(1)).forEach(this::keep);
      }
    } catch (WakeupException closing) {
      events.clear();
      byType.clear();
    }
  }

  private void keep(ConsumerRecord<String, String> event) {
    if (!ignored.contains(event.key())) {
      RecordedEvent recorded = toEvent(event);
      events.add(recorded);
      byType.computeIfAbsent(recorded.type(), _ -> new ConcurrentLinkedQueue<>()).add(recorded);
    }
  }

  private static RecordedEvent toEvent(ConsumerRecord<String, String> event) {
    Map<String, String> headers =
        StreamSupport.stream(event.headers().spliterator(), false)
            .collect(
                Collectors.toMap(
                    Header::key,
                    header -> new String(header.value(), StandardCharsets.UTF_8),
                    (first, last) -> last));
    String type = headers.getOrDefault("ce_type", "");
    return new RecordedEvent(event.topic(), event.key(), type, headers, event.value());
  }
}
