package io.homeroom.platform.messaging.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys whose events wait, for those who look after the service. */
class HeldKeys {

  private final JdbcClient sql;

  HeldKeys(JdbcClient sql) {
    this.sql = sql;
  }

  List<HeldKey> first(int limit) {
    return sql.sql(
            """
            select topic, key, refusals, error, retry_at = 'infinity' as parked
            from outbox_held_key order by parked desc, topic, key limit ?
            """)
        .param(limit)
        .query(HeldKeys::heldKey)
        .list();
  }

  private static HeldKey heldKey(ResultSet row, int number) throws SQLException {
    return new HeldKey(
        row.getString("topic"),
        row.getString("key"),
        row.getInt("refusals"),
        row.getString("error"),
        row.getBoolean("parked"));
  }

  /** Lets the key be tried again at once; false if it is not held. */
  boolean release(String topic, String key) {
    return sql.sql("delete from outbox_held_key where topic = ? and key = ?")
            .params(topic, key)
            .update()
        > 0;
  }
}
