package io.homeroom.e2e;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** All that the suite has written anywhere, as text: databases, caches, topics, logs, traces. */
final class Footprint {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> DATABASES =
      List.of("identity", "booking", "marketplace", "payments", "progress", "keycloak");

  private static final String TABLES =
      """
      select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
      """;

  /** The realm that plays Google and the others knows its own people, and who asked for them. */
  private static final String OUTSIDE =
      """
      select id from realm where name = 'outside'
      union select client.id from client join realm on realm.id = client.realm_id where realm.name = 'outside'
      """;

  private final RunningPlatform platform;
  private final BiConsumer<String, String> reader;

  private Footprint(RunningPlatform platform, BiConsumer<String, String> reader) {
    this.platform = platform;
    this.reader = reader;
  }

  /** {@code reader} is told each place and a line of it. */
  static void read(RunningPlatform platform, BiConsumer<String, String> reader)
      throws SQLException, IOException {
    Footprint footprint = new Footprint(platform, reader);
    for (String database : DATABASES) {
      footprint.readPostgres(database);
    }
    footprint.readMongo();
    int redis = platform.port("redis");
    RedisDump.read(redis, platform.secret("redis.password"), reader);
    footprint.readKafka();
    footprint.readLogs();
    footprint.readTraces();
  }

  private void readPostgres(String database) throws SQLException {
    try (Connection connection = platform.postgres(database)) {
      List<String> outside = database.equals("keycloak") ? ids(connection, OUTSIDE) : List.of();
      for (String table : ids(connection, TABLES)) {
        try (ResultSet rows =
            connection.createStatement().executeQuery("select t::text from " + table + " t")) {
          while (rows.next()) {
            String row = rows.getString(1);
            if (outside.stream().noneMatch(row::contains)) {
              reader.accept("postgres " + database + "." + table, readable(row));
            }
          }
        }
      }
    }
  }

  private static List<String> ids(Connection connection, String query) throws SQLException {
    List<String> ids = new ArrayList<>();
    try (ResultSet rows = connection.createStatement().executeQuery(query)) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }

  /** Bytes stand in a row's text as hexadecimal digits; what is text in them is shown as such. */
  private static String readable(String row) {
    StringBuilder decoded = new StringBuilder(row);
    java.util.regex.Pattern.compile("\\\\x([0-9a-f]+)")
        .matcher(row)
        .results()
        .map(bytes -> java.util.HexFormat.of().parseHex(bytes.group(1)))
        .forEach(bytes -> decoded.append(' ').append(new String(bytes, StandardCharsets.UTF_8)));
    return decoded.toString();
  }

  private void readMongo() {
    try (var mongo = MongoClients.create("mongodb://127.0.0.1:" + platform.port("mongodb"))) {
      for (String database : mongo.listDatabaseNames()) {
        for (String collection : mongo.getDatabase(database).listCollectionNames()) {
          mongo
              .getDatabase(database)
              .getCollection(collection)
              .find()
              .forEach(document -> reader.accept("mongodb " + collection, document.toJson()));
        }
      }
    }
  }

  private void readKafka() {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", "127.0.0.1:" + platform.port("kafka"));
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.listTopics().values().stream()
              .flatMap(List::stream)
              .filter(partition -> !partition.topic().startsWith("__"))
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        consumer
            .poll(Duration.ofSeconds(1))
            .forEach(
                event -> reader.accept("kafka " + event.topic(), headers(event) + event.value()));
      }
    }
  }

  private static String headers(ConsumerRecord<String, String> event) {
    StringBuilder headers = new StringBuilder(event.key()).append(' ');
    event
        .headers()
        .forEach(
            header ->
                headers
                    .append(header.key())
                    .append('=')
                    .append(new String(header.value(), StandardCharsets.UTF_8))
                    .append(' '));
    return headers.toString();
  }

  /** Not the mailbox's: it stands for the people's own. */
  private void readLogs() throws IOException {
    try (var files = Files.walk(platform.logs())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.getFileName().toString().startsWith("mailbox")) {
          continue;
        }
        String log = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        log.lines().forEach(line -> reader.accept("log " + file.getFileName(), line));
      }
    }
  }

  private void readTraces() throws IOException {
    JSON.readTree(traces(platform))
        .forEach(trace -> trace.forEach(span -> reader.accept("trace", span.toString())));
  }

  /** Every span that has reached the collector, as JSON; services send theirs every few seconds. */
  static String traces(RunningPlatform platform) throws IOException {
    URI all = platform.address("traces").resolve("/api/v2/traces?limit=10000&lookback=86400000");
    try (var traces = all.toURL().openStream()) {
      return new String(traces.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
