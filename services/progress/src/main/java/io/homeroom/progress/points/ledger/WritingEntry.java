package io.homeroom.progress.points.ledger;

import io.homeroom.progress.points.balance.Balance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes an entry between two accounts in one statement, as far as it goes. */
@Repository
class WritingEntry {

  /** Each part takes its row from the one before it: so the first account is locked first. */
  private static final String WRITE =
      """
      with entry as (
        insert into points_entry (id, kind, reference, occurred_at)
        values (:id, :kind, :reference, :at)
        on conflict (reference) do nothing
        returning id),
      one as (
        update points_account account
        set balance = balance + :oneAmount, earned = earned + :oneEarned, version = version + 1
        from entry
        where account.kind = :oneKind and account.owner_id = :oneOwner
          and (account.kind = 'ISSUED' or balance + :oneAmount >= 0)
        returning account.id, entry.id as entry_id, balance, earned, version),
      other as (
        update points_account account
        set balance = account.balance + :otherAmount, earned = account.earned + :otherEarned,
          version = account.version + 1
        from one
        where account.kind = :otherKind and account.owner_id = :otherOwner
          and (account.kind = 'ISSUED' or account.balance + :otherAmount >= 0)
        returning account.id, one.entry_id),
      posted as (
        insert into points_posting (entry_id, account_id, amount)
        select entry_id, id, :oneAmount from one
        union all
        select entry_id, id, :otherAmount from other)
      select one.id is not null as first, other.id is not null as complete,
        coalesce(one.balance, 0) as points, coalesce(one.earned, 0) as earned,
        coalesce(one.version, 0) as version
      from entry left join one on true left join other on true
      """;

  private final JdbcClient jdbc;

  WritingEntry(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What came of it.
   *
   * @param isWritten false if something has been written under the reference before
   * @param first whether it is posted to its first account
   * @param complete whether it is posted to both
   * @param balance of the first account
   */
  record Written(boolean isWritten, boolean first, boolean complete, Balance balance) {
    static final Written BEFORE = new Written(false, false, false, Balance.NOTHING);
  }

  Written write(Entry entry) {
    var one = entry.first();
    var other = entry.second();
    return jdbc.sql(WRITE)
        .param("id", entry.id())
        .param("kind", entry.kind().name())
        .param("reference", entry.reference())
        .param("at", Timestamp.from(entry.occurredAt()))
        .param("oneAmount", one.amount())
        .param("oneEarned", entry.earnedBy(one))
        .param("oneKind", one.kind().name())
        .param("oneOwner", one.owner())
        .param("otherAmount", other.amount())
        .param("otherEarned", entry.earnedBy(other))
        .param("otherKind", other.kind().name())
        .param("otherOwner", other.owner())
        .query((row, _) -> written(row))
        .optional()
        .orElse(Written.BEFORE);
  }

  private static Written written(ResultSet row) throws SQLException {
    return new Written(
        true,
        row.getBoolean("first"),
        row.getBoolean("complete"),
        new Balance(row.getLong("points"), row.getLong("earned"), row.getLong("version")));
  }
}
