package io.homeroom.bench.gateway;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * The tables of booking, and the same beside them. Each of the families has many children, who are
 * in no two sessions at once.
 */
record HoldTables(Beside tables) {
  static final int CHILDREN_EACH = 5_000;

  static HoldTables of(Path secrets, String port) throws IOException {
    return new HoldTables(Beside.of("booking", secrets, port));
  }

  /** {@code families}: of the clients of the service; pgbench has some of its own. */
  void prepare(List<UUID> families) throws SQLException {
    tables.migrate();
    try (var beside = tables.beside();
        var own = tables.own()) {
      Beside.execute(beside, FUNCTIONS);
      Beside.execute(beside, COURSE);
      Beside.execute(own, COURSE);
      bear(beside, HoldRound.families());
      bear(own, families);
    }
  }

  private static void bear(Connection schema, List<UUID> families) throws SQLException {
    try (var children =
        schema.prepareStatement(
            """
            insert into family_child (child_id, family_id, told_at)
            select id_of('c', '0000', (place - 1) * %1$d + n), family, now()
            from unnest(?::uuid[]) with ordinality as one (family, place), generate_series(0, %1$d - 1) n
            """
                .formatted(CHILDREN_EACH))) {
      children.setArray(1, schema.createArrayOf("uuid", families.toArray()));
      children.executeUpdate();
    }
    Beside.execute(schema, "analyze family_child");
  }

  private static final String FUNCTIONS =
      """
      create function id_of(kind text, round text, number bigint) returns uuid immutable
      return ('019a' || round || '-000' || kind || '-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid;
      """;

  private static final String COURSE =
      """
      insert into course (id, coach_id, title, about, min_age, max_age, minor, currency, version)
      values (id_of('a', '0000', 0), id_of('b', '0000', 0), 'Robots', 'We build them.', 8, 12, 0, 'EUR', 1);
      """;
}
