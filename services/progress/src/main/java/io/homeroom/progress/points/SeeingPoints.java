package io.homeroom.progress.points;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.progress.points.balance.Balance;
import io.homeroom.progress.points.ledger.Accounts;
import io.homeroom.progress.points.ledger.EntryKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a child has, and how it came to that. */
@Component
@Transactional(readOnly = true)
public class SeeingPoints {
  private static final UUID LATEST = new UUID(-1, -1);

  private final Accounts accounts;
  private final JdbcClient jdbc;

  SeeingPoints(Accounts accounts, JdbcClient jdbc) {
    this.accounts = accounts;
    this.jdbc = jdbc;
  }

  public Balance balanceOf(Child child) {
    return accounts.ofChild(child.id());
  }

  /** By child; those who never had anything are missing. */
  public Map<UUID, Balance> balancesOf(List<Child> children) {
    var balances = new HashMap<UUID, Balance>();
    jdbc.sql(
            """
            select owner_id, balance, earned, version from points_account
            where kind = 'CHILD' and owner_id = any(?)
            """)
        .param(children.stream().map(Child::id).toArray(UUID[]::new))
        .query(
            row -> {
              balances.put(
                  row.getObject("owner_id", UUID.class),
                  new Balance(
                      row.getLong("balance"), row.getLong("earned"), row.getLong("version")));
            });
    return balances;
  }

  /** The newest first. */
  public CursorPage<PastEntry> historyOf(Child child, Cursor cursor) {
    var found =
        jdbc.sql(
                """
                select e.id, e.kind, e.reference, p.amount, e.occurred_at
                from points_account a
                join points_posting p on p.account_id = a.id
                join points_entry e on e.id = p.entry_id
                where a.kind = 'CHILD' and a.owner_id = ? and p.entry_id < ?
                order by p.entry_id desc limit ?
                """)
            .params(child.id(), cursor.after(UUID::fromString).orElse(LATEST), cursor.fetchSize())
            .query((row, _) -> pastEntry(row))
            .list();
    return cursor.page(found, PastEntry::id);
  }

  private static PastEntry pastEntry(ResultSet row) throws SQLException {
    return new PastEntry(
        row.getObject("id", UUID.class),
        EntryKind.valueOf(row.getString("kind")),
        row.getString("reference"),
        row.getLong("amount"),
        row.getTimestamp("occurred_at").toInstant());
  }
}
