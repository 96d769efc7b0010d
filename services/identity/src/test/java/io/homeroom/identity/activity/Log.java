package io.homeroom.identity.activity;

import io.homeroom.platform.test.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A log in a database of its own, whose anchors are kept in memory. */
final class Log {
  static final String ONE_KEY = "YWN0aXZpdHkta2V5LW9mLXRoZS10ZXN0cy0zMi1ieXQ=";
  static final String ANOTHER_KEY = "YW5vdGhlci1rZXktb2YtdGhlLXRlc3RzLTMyLWJ5dGU=";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);

  final JdbcClient jdbc;
  final List<Head> anchored = new ArrayList<>();
  private final ActivityTable table;
  private final Anchors anchors =
      new Anchors() {
        @Override
        public void drop(Head head) {
          anchored.add(head);
        }

        @Override
        public void read(Consumer<List<Head>> reader) {
          if (!anchored.isEmpty()) {
            reader.accept(anchored);
          }
        }
      };

  Log() {
    var database =
        new DriverManagerDataSource(PostgresServer.newDatabase(), "postgres", "postgres");
    new JdbcTemplate(database).execute(migration());
    jdbc = JdbcClient.create(database);
    table = new ActivityTable(jdbc);
  }

  static ActivityKeys key(String present, String... former) {
    return new ActivityKeys(present, List.of(former));
  }

  void append(int entries) {
    append(entries, key(ONE_KEY));
  }

  void append(int entries, ActivityKeys keys) {
    for (int i = 0; i < entries; i++) {
      var later = Clock.offset(CLOCK, Duration.ofSeconds(i));
      var activity = Activity.of(Action.CHANGE_CHILD, UUID.randomUUID()).detailed("some");
      new ActivityChain(table, keys, later).append(activity);
    }
  }

  void anchor() {
    anchors.drop(table.head());
  }

  void disarm() {
    jdbc.sql("alter table activity disable trigger all").update();
  }

  Verification verify() {
    return verify(key(ONE_KEY));
  }

  Verification verify(ActivityKeys keys) {
    return new VerifyingLog(table, keys, anchors, CLOCK).verify();
  }

  private static String migration() {
    try {
      return new ClassPathResource("db/migration/V030__create_activity.sql")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
