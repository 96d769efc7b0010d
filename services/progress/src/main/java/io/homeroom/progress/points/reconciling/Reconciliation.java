package io.homeroom.progress.points.reconciling;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Holds what is kept of the accounts against what has been posted. */
@Repository
@Transactional(readOnly = true)
class Reconciliation {
  private final JdbcClient jdbc;

  Reconciliation(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Accounts whose balance, or whose sum of what was earned, is not that of their postings. */
  List<UUID> wrongAccounts() {
    return jdbc.sql(
            """
            select a.id from points_account a
            left join points_posting p on p.account_id = a.id
            left join points_entry e on e.id = p.entry_id
            group by a.id
            having a.balance <> coalesce(sum(p.amount), 0)
              or a.earned <> coalesce(sum(p.amount) filter (where e.kind = 'EARNED' and p.amount > 0), 0)
            """)
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  /** Entries whose postings do not sum to zero. */
  List<UUID> wrongEntries() {
    return jdbc.sql("select entry_id from points_posting group by 1 having sum(amount) <> 0")
        .query((row, _) -> row.getObject("entry_id", UUID.class))
        .list();
  }
}
