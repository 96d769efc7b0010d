package io.homeroom.platform.messaging.relay;

import static java.util.Objects.requireNonNull;

import io.homeroom.platform.messaging.MessagingProperties;
import io.homeroom.platform.messaging.backing.Database;
import io.homeroom.platform.messaging.backing.KafkaProcess;
import io.homeroom.platform.messaging.backing.TopicReader;
import io.homeroom.platform.messaging.outbox.Bell;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database of its own, a topic of its own, and relays between them. */
final class Playground implements AutoCloseable {

  static final MessagingProperties.Relay SETTINGS =
      new MessagingProperties.Relay(true, 500, 3, Duration.ofMillis(50), Duration.ofSeconds(3));

  private static final String INSERT =
      """
      insert into outbox (event_id, topic, key, type, payload, headers)
      values (?, ?, ?, 'test.happened.v1', ?, '{"ce_type": "test.happened.v1"}')
      """;

  final Database database = Database.fresh();
  final JdbcTemplate sql = database.sql();
  final KafkaProcess kafka;
  final String topic = "test." + UUID.randomUUID();
  final MeterRegistry meters = new SimpleMeterRegistry();
  private final AtomicInteger producersMade = new AtomicInteger();
  private final List<OutboxRelay> relays = new ArrayList<>();

  Playground(KafkaProcess kafka) {
    this.kafka = kafka;
    kafka.createTopic(new NewTopic(topic, 3, (short) 1));
  }

  Playground() {
    this(KafkaProcess.shared());
  }

  OutboxRelay startRelay() {
    return startRelay(() -> producer(kafka.bootstrapServers()));
  }

  OutboxRelay startRelay(Supplier<Producer<String, byte[]>> producers) {
    return startRelay(producers, new Bell(Duration.ofMillis(250)));
  }

  OutboxRelay startRelay(Bell bell) {
    return startRelay(() -> producer(kafka.bootstrapServers()), bell);
  }

  private OutboxRelay startRelay(Supplier<Producer<String, byte[]>> producers, Bell bell) {
    Supplier<Producer<String, byte[]>> counted =
        () -> {
          producersMade.incrementAndGet();
          return producers.get();
        };
    var relay = new OutboxRelay(database, counted, SETTINGS, meters, bell);
    relays.add(relay);
    relay.start();
    return relay;
  }

  static Producer<String, byte[]> producer(String bootstrapServers) {
    var configuration =
        RelayAutoConfiguration.producerConfiguration(Map.of("bootstrap.servers", bootstrapServers));
    return new KafkaProducer<>(configuration, new StringSerializer(), new ByteArraySerializer());
  }

  void insert(String topic, String key, String payload) {
    insert(sql, topic, key, payload);
  }

  static void insert(JdbcTemplate sql, String topic, String key, String payload) {
    sql.update(INSERT, UUID.randomUUID(), topic, key, payload.getBytes(StandardCharsets.UTF_8));
  }

  int producersMade() {
    return producersMade.get();
  }

  TopicReader reader() {
    return new TopicReader(kafka, topic);
  }

  int count(String table) {
    return requireNonNull(sql.queryForObject("select count(*) from " + table, Integer.class));
  }

  int leaders() {
    return count(
        "pg_locks where locktype = 'advisory' and granted and database ="
            + " (select oid from pg_database where datname = current_database())");
  }

  void awaitLeader() {
    Awaitility.await().pollInterval(Duration.ofMillis(20)).until(() -> leaders() == 1);
  }

  @Override
  public void close() {
    relays.forEach(Playground::stop);
  }

  static void stop(OutboxRelay relay) {
    try {
      relay.stop();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
