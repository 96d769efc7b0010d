package io.homeroom.platform.messaging.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.platform.messaging.relay.OutboxEntry.Lane;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outbox as the leader sees it: through the very session that holds the lead, so that who has
 * lost it can neither read nor clear.
 */
record OutboxTable(JdbcTemplate sql) {

  // From the start each time: a smaller id may become visible after a larger one.
  private static final String NEXT =
      """
      select id, topic, key, payload, headers, refusals
      from outbox left join outbox_held_key using (topic, key)
      where retry_at is null or retry_at <= now() order by id limit ?
      """;

  private static final String CLEAR =
      """
      with delivered as (delete from outbox where id = any(?) returning topic, key)
      delete from outbox_held_key held using delivered
      where held.topic = delivered.topic and held.key = delivered.key
      """;

  private static final String HOLD =
      """
      insert into outbox_held_key (topic, key, refusals, error, retry_at)
      values (?, ?, ?, ?, coalesce(now() + ? * interval '1 ms', 'infinity'))
      on conflict (topic, key) do update
      set refusals = excluded.refusals, error = excluded.error, retry_at = excluded.retry_at
      """;

  private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

  List<OutboxEntry> next(int limit) {
    return sql.query(NEXT, (row, number) -> entry(row), limit);
  }

  private static OutboxEntry entry(ResultSet row) throws SQLException {
    var message =
        new ProducerRecord<>(row.getString("topic"), row.getString("key"), row.getBytes("payload"));
    Map<String, String> headers = JsonMapper.shared().readValue(row.getString("headers"), HEADERS);
    headers.forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
    return new OutboxEntry(row.getLong("id"), message, row.getInt("refusals"));
  }

  void clear(Collection<Long> delivered) {
    sql.update(CLEAR, (Object) delivered.toArray(Long[]::new));
  }

  /** Holds a lane back; without a wait until it is released. */
  void hold(Lane lane, int refusals, String error, @Nullable Duration wait) {
    var millis = wait == null ? null : wait.toMillis();
    sql.update(HOLD, lane.topic(), lane.key(), refusals, error, millis);
  }
}
