package io.homeroom.bench.gateway;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/**
 * The course sessions of one round, with room for everybody: each client holds a seat in one after
 * the other, and begins anew for the next child.
 *
 * @param round told apart by it; no two are at the same time
 * @param sessions how many
 */
record HoldRound(int round, int sessions) {
  static final int CLIENTS = 32;
  private static final int STRIDE = 31;

  /** In whose names pgbench holds. */
  static List<UUID> families() {
    return IntStream.range(0, CLIENTS).mapToObj(n -> Exercises.id(0, 0xf, n)).toList();
  }

  Map<String, String> variables() {
    return Map.of(
        "round",
        roundText(),
        "sessions",
        Integer.toString(sessions),
        "each",
        Integer.toString(HoldTables.CHILDREN_EACH));
  }

  void store(Connection schema) throws SQLException {
    try (var planned =
        schema.prepareStatement(
            """
            insert into course_session (id, course_id, coach_id, local_start, zone, minutes, starts_at, ends_at, mode,
              capacity, minor, currency, state, version)
            select id_of('1', ?, n), id_of('a', '0000', 0), gen_random_uuid(), at at time zone 'UTC', 'Etc/UTC', 5, at,
              at + interval '5 minutes', 'ONLINE', 100000000, 0, 'EUR', 'PLANNED', 1
            from generate_series(0, ? - 1) n,
              lateral (select now() + interval '3 days' + (? * 1000 + n) * interval '10 minutes' as at) this
            """)) {
      planned.setString(1, roundText());
      planned.setInt(2, sessions);
      planned.setInt(3, round);
      planned.executeUpdate();
    }
    Beside.execute(schema, "analyze course_session, booking, seat");
  }

  /** How many seats are taken in its sessions. */
  long taken(Connection schema) throws SQLException {
    try (var sum =
        schema.prepareStatement(
            "select sum(taken) from course_session where id between id_of('1', ?, 0) and id_of('1', ?, ?)")) {
      sum.setString(1, roundText());
      sum.setString(2, roundText());
      sum.setInt(3, sessions);
      try (var found = sum.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    }
  }

  /** What a client asks for the so manieth time. */
  ClassicHttpRequest hold(URI where, String accessToken, int client, int number) {
    int child = number / sessions;
    if (child >= HoldTables.CHILDREN_EACH) {
      throw new IllegalStateException("There are no children left: " + this);
    }
    int session = (number + client * STRIDE) % sessions;
    return ClassicRequestBuilder.post(where.resolve("/api/booking/checkout"))
        .setHeader("Authorization", "Bearer " + accessToken)
        .setHeader("Idempotency-Key", UUID.randomUUID().toString())
        .setEntity(
            """
            {"courseSessionId": "%s", "childIds": ["%s"]}
            """
                .formatted(
                    Exercises.id(round, 1, session),
                    Exercises.id(0, 0xc, (long) client * HoldTables.CHILDREN_EACH + child)),
            ContentType.APPLICATION_JSON)
        .build();
  }

  private String roundText() {
    return "%04x".formatted(round);
  }
}
