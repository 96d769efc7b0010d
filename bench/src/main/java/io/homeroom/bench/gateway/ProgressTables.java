package io.homeroom.bench.gateway;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The tables of progress, and the same beside them for pgbench, made by the same migrations. Both
 * hold what 300 children did before.
 */
record ProgressTables(Beside tables) {

  static ProgressTables of(Path secrets, String port) throws IOException {
    return new ProgressTables(Beside.of("progress", secrets, port));
  }

  Connection own() throws SQLException {
    return tables.own();
  }

  Connection beside() throws SQLException {
    return tables.beside();
  }

  void prepare() throws SQLException {
    tables.migrate();
    try (var beside = beside();
        var own = own()) {
      Beside.execute(beside, FUNCTIONS);
      Beside.execute(beside, PUPILS);
      Beside.execute(beside, PAST);
      Beside.execute(own, PAST);
    }
  }

  /** Makes ready what a turn begins with. */
  void settle(Connection schema) throws SQLException {
    Beside.execute(
        schema,
        "analyze task, attempt, points_account, points_entry, points_posting, family_child");
    tables.settle();
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
