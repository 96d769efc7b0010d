package io.homeroom.payments;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What others hold in the database. */
@TestComponent
public class Locks {
  private final JdbcClient jdbc;

  Locks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** On tables of payments. */
  public long held() {
    return jdbc.sql(
            """
            select count(*) from pg_locks l join pg_class c on c.oid = l.relation
            where l.database = (select oid from pg_database where datname = current_database())
              and l.pid <> pg_backend_pid()
              and c.relname in ('checkout', 'refund', 'webhook_event', 'ledger_entry',
                'subscription', 'customer', 'leaver', 'closed_family', 'supplier_share')
            """)
        .query(Long.class)
        .single();
  }

  /** Transactions that somebody has open, whatever they hold. */
  public long idleInTransaction() {
    return jdbc.sql(
            """
            select count(*) from pg_stat_activity
            where datname = current_database() and state = 'idle in transaction'
              and pid <> pg_backend_pid() and state_change < clock_timestamp() - interval '500 ms'
            """)
        .query(Long.class)
        .single();
  }
}
