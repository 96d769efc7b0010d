package io.homeroom.identity.activity.chain;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.homeroom.identity.activity.Action;
import io.homeroom.identity.activity.Activity;
import io.homeroom.platform.test.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
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
  final KeptAnchors lasting = new KeptAnchors();
  final KeptAnchors recent = new KeptAnchors();
  private final ActivityTable table;
  private final HeadTable heads;

  Log() {
    var database =
        new DriverManagerDataSource(PostgresServer.newDatabase(), "postgres", "postgres");
    var migrated = new JdbcTemplate(database);
    migrated.execute(migration("V030__create_activity.sql"));
    migrated.execute(migration("V085__create_activity_head.sql"));
    migrated.execute(sealingHead());
    jdbc = JdbcClient.create(database);
    table = new ActivityTable(jdbc);
    heads = new HeadTable(jdbc);
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
      recent.drop(new ActivityChain(table, heads, keys, later).append(activity));
    }
  }

  void anchor() {
    lasting.drop(heads.newest());
  }

  void disarm() {
    jdbc.sql("alter table activity disable trigger all").update();
  }

  Verification verify() {
    return verify(key(ONE_KEY));
  }

  Verification verify(ActivityKeys keys) {
    var chain = new FollowingChain(table, heads, keys);
    return new VerifyingLog(chain, table, lasting, recent, CLOCK).verify();
  }

  private static ConnectionCallback<Boolean> sealingHead() {
    return connection -> {
      var context = mock(Context.class);
      when(context.getConnection()).thenReturn(connection);
      new SealingHead(key(ONE_KEY)).migrate(context);
      return true;
    };
  }

  private static String migration(String file) {
    try {
      return new ClassPathResource("db/migration/" + file)
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
