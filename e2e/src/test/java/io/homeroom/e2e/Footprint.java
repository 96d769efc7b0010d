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
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** All that the suite has written anywhere, as text: databases, topics, logs, traces. */
final class Footprint {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final RunningPlatform platform;
  private final StringBuilder text = new StringBuilder();

  private Footprint(RunningPlatform platform) {
    this.platform = platform;
  }

  /** Where it was written, line by line. */
  static String of(RunningPlatform platform) throws SQLException, IOException {
    Footprint footprint = new Footprint(platform);
    footprint.readPostgres("identity");
    footprint.readPostgres("booking");
    footprint.readPostgres("marketplace");
    footprint.readPostgres("payments");
    footprint.readPostgres("progress");
    footprint.readPostgres("keycloak");
    footprint.readMongo();
    footprint.readKafka();
    footprint.readLogs();
    footprint.readTraces();
    return footprint.text.toString();
  }

  private void readPostgres(String database) throws SQLException {
    try (Connection connection = platform.postgres(database)) {
      for (String table : tables(connection)) {
        try (ResultSet rows =
            connection.createStatement().executeQuery("select t::text from " + table + " t")) {
          while (rows.next()) {
            add("postgres " + database + "." + table, readable(rows.getString(1)));
          }
        }
      }
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        connection
            .createStatement()
            .executeQuery(
                "select quote_ident(table_schema) || '.' || quote_ident(table_name)"
                    + " from information_schema.tables where table_type = 'BASE TABLE'"
                    + " and table_schema not in ('pg_catalog', 'information_schema')")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
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
    try (var mongo =
        MongoClients.create("mongodb://127.0.0.1:" + platform.part("mongodb").port())) {
      for (String database : mongo.listDatabaseNames()) {
        for (String collection : mongo.getDatabase(database).listCollectionNames()) {
          mongo
              .getDatabase(database)
              .getCollection(collection)
              .find()
              .forEach(document -> add("mongodb " + collection, document.toJson()));
        }
      }
    }
  }

  private void readKafka() {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", "127.0.0.1:" + platform.part("kafka").port());
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
            .forEach(event -> add("kafka " + event.topic(), headers(event) + event.value()));
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
        log.lines().forEach(line -> add("log " + file.getFileName(), line));
      }
    }
  }

  private void readTraces() throws IOException {
    JSON.readTree(traces(platform))
        .forEach(trace -> trace.forEach(span -> add("trace", span.toString())));
  }

  /** Every span that has reached the collector, as JSON; services send theirs every few seconds. */
  static String traces(RunningPlatform platform) throws IOException {
    URI all = platform.address("traces").resolve("/api/v2/traces?limit=10000&lookback=86400000");
    try (var traces = all.toURL().openStream()) {
      return new String(traces.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void add(String place, String line) {
    text.append(place).append(": ").append(line).append('\n');
  }
}
