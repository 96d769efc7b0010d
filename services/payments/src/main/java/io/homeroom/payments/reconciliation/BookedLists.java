package io.homeroom.payments.reconciliation;

import io.homeroom.payments.provider.Provider;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is to be found at the providers, too, and what the database should not hold. */
@Repository
@Transactional(readOnly = true)
class BookedLists {
  private final JdbcClient jdbc;

  BookedLists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What has been booked between two moments, by the provider's ids. */
  List<Difference> bookedBetween(Provider provider, Instant from, Instant to) {
    return jdbc.sql(
            """
            select * from (
              select 'PAYMENT' as kind, payment_id as id, provider, paid_at as at from checkout
              union all
              select 'REFUND', r.provider_id, c.provider, r.done_at
              from refund r join checkout c on c.id = r.checkout_id and r.state = 'DONE'
              union all
              select 'DISPUTE', d.id, coalesce(c.provider, 'STRIPE'), d.taken_at
              from dispute d left join checkout c on c.payment_id = d.payment_id
              union all
              select 'PERIOD', i.payment_id, 'STRIPE', e.occurred_at
              from invoice i join ledger_entry e on e.reference = 'payment:invoice:' || i.id
            ) booked
            where id is not null and provider = :provider and at >= :from and at < :to
            """)
        .param("provider", provider.name())
        .param("from", Timestamp.from(from))
        .param("to", Timestamp.from(to))
        .query(
            (row, _) ->
                new Difference(
                    Difference.Kind.valueOf(row.getString("kind")),
                    provider,
                    row.getString("id"),
                    null,
                    "booked",
                    row.getTimestamp("at").toInstant()))
        .list();
  }

  /** Subscriptions that count as running, by the provider's ids. */
  List<String> running() {
    return jdbc
        .sql(
            """
            select provider_id from subscription
            where provider_id is not null and status not in ('INCOMPLETE', 'ENDED')
            """)
        .query(String.class)
        .list()
        .stream()
        .map(Objects::requireNonNull)
        .toList();
  }

  /** Entries whose debits are not their credits: the database allows none. */
  List<Difference> unbalanced(Instant now) {
    return jdbc.sql("select entry_id from ledger_posting group by 1 having sum(minor) <> 0")
        .query(
            (row, _) ->
                new Difference(
                    Difference.Kind.UNBALANCED, null, row.getString("entry_id"), null, null, now))
        .list();
  }
}
