package io.homeroom.identity.activity.chain;

import io.homeroom.identity.activity.anchor.Head;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The end of the log as it is stored: its newest entry, and the one row of the sealed head. */
@Component
class HeadTable {
  static final String NEWEST = "select sequence, mac from activity order by sequence desc limit 1";
  private static final String END =
      """
      select newest.sequence, newest.mac, head.sequence as sealed, head.mac as sealed_mac,
        head.key_id, head.seal
      from (select) one
      left join (%s) newest on true
      left join activity_head head on true
      """
          .formatted(NEWEST);
  private static final String MOVE =
      "update activity_head set sequence = ?, mac = ?, key_id = ?, seal = ?";

  private final JdbcClient jdbc;

  HeadTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Head newest() {
    return end().newest();
  }

  LogEnd end() {
    return jdbc.sql(END)
        .query(
            (row, number) ->
                new LogEnd(
                    row.getString("mac") == null
                        ? Head.BEGINNING
                        : new Head(row.getLong("sequence"), row.getString("mac")),
                    row.getString("seal") == null ? null : sealed(row)))
        .single();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void moveTo(SealedHead sealed) {
    jdbc.sql(MOVE)
        .param(sealed.head().sequence())
        .param(sealed.head().mac())
        .param(sealed.keyId())
        .param(sealed.seal())
        .update();
  }

  private static SealedHead sealed(ResultSet row) throws SQLException {
    return new SealedHead(
        new Head(row.getLong("sealed"), row.getString("sealed_mac")),
        row.getString("key_id"),
        row.getString("seal"));
  }
}
