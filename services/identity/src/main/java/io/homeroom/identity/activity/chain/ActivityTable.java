package io.homeroom.identity.activity.chain;

import io.homeroom.identity.activity.EntryRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The log as it is stored. */
@Component
class ActivityTable {
  private static final String TURN = "select pg_advisory_xact_lock(1869968488, 2)";
  private static final String INSERT =
      """
      insert into activity (sequence, occurred_at, action, outcome, detail, actor, actor_role,
        session, subjects, trace_id, request_id, key_id, mac)
      values (?, ?, ?, ?, ?, ?, ?, ?, string_to_array(?, ',')::uuid[], ?, ?, ?, ?)
      """;
  private static final String AFTER =
      "select * from activity where sequence > :after order by sequence limit :most";

  private final JdbcClient jdbc;

  ActivityTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits until nobody else appends; the turn lasts until the end of the transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  void awaitTurn() {
    jdbc.sql(TURN).query((RowCallbackHandler) row -> {});
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void insert(SealedEntry sealed) {
    var entry = sealed.entry();
    jdbc.sql(INSERT)
        .param(entry.sequence())
        .param(Timestamp.from(entry.occurredAt()))
        .param(entry.action())
        .param(entry.outcome())
        .param(entry.detail())
        .param(entry.actor().person())
        .param(entry.actor().role())
        .param(entry.actor().session())
        .param(String.join(",", entry.subjects()))
        .param(entry.traceId())
        .param(entry.requestId())
        .param(sealed.keyId())
        .param(sealed.mac())
        .update();
  }

  List<SealedEntry> after(long sequence, int most) {
    return jdbc.sql(AFTER)
        .param("after", sequence)
        .param("most", most)
        .query((row, number) -> sealed(row))
        .list();
  }

  /** The macs of those of the entries that are there. */
  Map<Long, String> macsOf(Collection<Long> sequences) {
    var macs = new HashMap<Long, String>();
    jdbc.sql("select sequence, mac from activity where sequence in (:sequences)")
        .param("sequences", sequences)
        .query((RowCallbackHandler) row -> macs.put(row.getLong("sequence"), row.getString("mac")));
    return macs;
  }

  private static SealedEntry sealed(ResultSet row) throws SQLException {
    return new SealedEntry(EntryRow.read(row), row.getString("key_id"), row.getString("mac"));
  }
}
