package io.homeroom.bench.gateway;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/**
 * The tasks of one round, by number: of each child the same number of open ones, each of which is
 * solved once.
 *
 * @param round told apart by it
 * @param each how many there are for each child
 */
record Exercises(int round, int each) {
  static final int CHILDREN = 32;

  /** Room for so many answers a second. */
  static Exercises lasting(int round, long seconds, int perSecond) {
    return new Exercises(round, Math.toIntExact(seconds * perSecond / CHILDREN));
  }

  String roundText() {
    return "%04x".formatted(round);
  }

  /** Stores them in the schema of the connection. */
  void store(Connection schema, List<UUID> children, List<UUID> families) throws SQLException {
    try (var tasks =
        schema.prepareStatement(
            """
            insert into task (id, family_id, child_id, created_by, question, answers,
              correct_answer_id, points, subject, language, state, created_at)
            select id_of('1', round, number), family, child, family,
              'A train leaves at nine with ' || number || ' people, at each of three stations '
                || 'four get off and six get on. How many are in it at the end?',
              jsonb_build_array(
                jsonb_build_object('id', id_of('3', round, number), 'text', 'As many as before'),
                jsonb_build_object('id', id_of('2', round, number), 'text', 'Six more')),
              id_of('2', round, number), 10, 'maths', 'EN', 'OPEN', now()
            from generate_series(0, ? - 1) n,
              unnest(?::uuid[], ?::uuid[]) with ordinality as pupil (child, family, place),
              lateral (select ?::text as round, n::bigint * 32 + place - 1 as number) this
            """)) {
      tasks.setInt(1, each);
      tasks.setArray(2, schema.createArrayOf("uuid", children.toArray()));
      tasks.setArray(3, schema.createArrayOf("uuid", families.toArray()));
      tasks.setString(4, roundText());
      tasks.executeUpdate();
    }
  }

  /** How many of them have been solved. */
  long solved(Connection schema) throws SQLException {
    try (var count =
        schema.prepareStatement(
            "select count(*) from attempt where correct and task_id between ? and ?")) {
      count.setObject(1, id(round, 1, 0));
      count.setObject(2, id(round, 1, (long) each * CHILDREN));
      try (var found = count.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    }
  }

  /** The right answer of a child to its next task. */
  ClassicHttpRequest answer(URI where, String accessToken, int child, int task) {
    if (task >= each) {
      throw new IllegalStateException("There are no tasks left: " + this);
    }
    long number = (long) task * CHILDREN + child;
    return ClassicRequestBuilder.post(where.resolve("/api/tasks/submit"))
        .setHeader("Authorization", "Bearer " + accessToken)
        .setHeader("Idempotency-Key", UUID.randomUUID().toString())
        .setEntity(
            """
            {"taskId": "%s", "answerId": "%s", "tookMillis": 2500}
            """
                .formatted(id(round, 1, number), id(round, 2, number)),
            ContentType.APPLICATION_JSON)
        .build();
  }

  /** As {@code id_of} makes it. */
  static UUID id(int round, int kind, long number) {
    return new UUID(
        0x019aL << 48 | (long) round << 32 | (long) kind << 16 | 0x7000, 8L << 60 | number);
  }
}
