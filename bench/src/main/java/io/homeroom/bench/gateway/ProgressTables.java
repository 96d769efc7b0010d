package io.homeroom.bench.gateway;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.flywaydb.core.Flyway;

/**
 * The tables of progress, and the same beside them for pgbench, made by the same migrations. Both
 * hold what 300 children did before.
 */
record ProgressTables(String port, String password) {
  static final String NAME = "progress";
  static final String BESIDE = "beside";

  static ProgressTables of(Path secrets, String port) throws IOException {
    Properties passwords = new Properties();
    try (Reader reader = Files.newBufferedReader(secrets)) {
      passwords.load(reader);
    }
    return new ProgressTables(port, passwords.getProperty("postgres.progress.password"));
  }

  Connection own() throws SQLException {
    return DriverManager.getConnection(url("public," + BESIDE), NAME, password);
  }

  Connection beside() throws SQLException {
    return DriverManager.getConnection(url(BESIDE), NAME, password);
  }

  void prepare() throws SQLException {
    Flyway.configure()
        .dataSource(url(BESIDE), NAME, password)
        .defaultSchema(BESIDE)
        .locations(
            "filesystem:services/progress/src/main/resources/db/migration",
            "filesystem:platform/web/src/main/resources/db/platform",
            "filesystem:platform/messaging/src/main/resources/db/platform",
            "filesystem:platform/families/src/main/resources/db/platform")
        .load()
        .migrate();
    try (var beside = beside();
        var own = own()) {
      execute(beside, FUNCTIONS);
      execute(beside, PUPILS);
      execute(beside, PAST);
      execute(own, PAST);
    }
  }

  static void analyze(Connection schema) throws SQLException {
    execute(
        schema,
        "analyze task, attempt, points_account, points_entry, points_posting, family_child");
  }

  private static void execute(Connection schema, String sql) throws SQLException {
    try (var statement = schema.createStatement()) {
      statement.execute(sql);
    }
  }

  private String url(String schemas) {
    return "jdbc:postgresql://127.0.0.1:%s/%s?currentSchema=%s".formatted(port, NAME, schemas);
  }

  private static final String FUNCTIONS =
      """
      create function id_of(kind text, round text, number bigint) returns uuid immutable
      return ('019a' || round || '-000' || kind || '-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid;
      """;

  /** Those in whose names pgbench answers; the service learns of its own by events. */
  private static final String PUPILS =
      """
      insert into family_child (child_id, family_id, told_at)
      select id_of('c', '0000', n), id_of('f', '0000', n), now() from generate_series(0, 31) n;
      insert into family_core_decision (scope_id, granted, decided_at)
      select id_of('f', '0000', n), true, now() from generate_series(0, 31) n;
      insert into points_account (id, kind, owner_id)
      select id_of('a', '0000', n), 'CHILD', id_of('c', '0000', n) from generate_series(0, 31) n;
      insert into points_account (id, kind, owner_id)
      select id_of('b', '0000', n), 'ISSUED', id_of('f', '0000', n) from generate_series(0, 31) n;
      """;

  private static final String PAST =
      """
      create temporary table past as
      select child * 1000 + n as number, 1000 + child as child from generate_series(1, 300) child, generate_series(1, 200) n;
      insert into points_account (id, kind, owner_id, balance, earned, version)
      select distinct id_of('a', '0000', child), 'CHILD', id_of('c', '0000', child), 2000, 2000, 200 from past;
      insert into points_account (id, kind, owner_id, balance, version)
      select distinct id_of('b', '0000', child), 'ISSUED', id_of('f', '0000', child), -2000, 200 from past;
      insert into task (id, family_id, child_id, created_by, question, answers, correct_answer_id, points, subject, language, state, created_at)
      select id_of('1', '0000', number), id_of('f', '0000', child), id_of('c', '0000', child), id_of('f', '0000', child),
        'What is left of ' || number || ' apples when three children have eaten two each, and a fourth one half of one?',
        jsonb_build_array(
          jsonb_build_object('id', id_of('3', '0000', number), 'text', 'None'),
          jsonb_build_object('id', id_of('2', '0000', number), 'text', 'Six and a half less')),
        id_of('2', '0000', number), 10, 'maths', 'EN', 'SOLVED', now() - interval '1 day'
      from past;
      insert into attempt (id, task_id, child_id, answer_id, correct, took_millis, attempted_at)
      select id_of('5', '0000', number), id_of('1', '0000', number), id_of('c', '0000', child), id_of('2', '0000', number), true, 2500,
        now() - interval '1 day' + number * interval '100 ms'
      from past;
      insert into points_entry (id, kind, reference, occurred_at)
      select id_of('4', '0000', number), 'EARNED', 'task:' || id_of('1', '0000', number), now() - interval '1 day' from past;
      insert into points_posting (entry_id, account_id, amount)
      select id_of('4', '0000', number), id_of('a', '0000', child), 10 from past
      union all
      select id_of('4', '0000', number), id_of('b', '0000', child), -10 from past;
      """;
}
