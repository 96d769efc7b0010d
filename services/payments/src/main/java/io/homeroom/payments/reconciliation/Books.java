package io.homeroom.payments.reconciliation;

import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.provider.Provider;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What we have put down, as it is compared. */
@Repository
@Transactional(readOnly = true)
class Books {
  private static final String CLEARED =
      """
      select p.minor, p.currency from ledger_posting p
      join ledger_account a on a.id = p.account_id and a.kind = 'CLEARING'
      join ledger_entry e on e.id = p.entry_id
      where e.reference =
      """;

  private final JdbcClient jdbc;

  Books(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Money> paid(String paymentId) {
    return amount(
        "select paid_minor as minor, currency from checkout where payment_id = ?", paymentId);
  }

  Optional<Money> invoicePaid(String paymentId) {
    return amount(
        CLEARED + "(select 'payment:invoice:' || id from invoice where payment_id = ?)", paymentId);
  }

  /** Of what was asked for here, or by somebody at the provider. */
  Optional<Money> givenBack(String refundId) {
    return refund("given-back:", refundId);
  }

  Optional<Money> cameBack(String refundId) {
    return refund("came-back:", refundId);
  }

  private Optional<Money> refund(String kind, String refundId) {
    return jdbc.sql(
            CLEARED
                + """
                :kind || coalesce((select reference from refund where provider_id = :refund),
                  'provider:' || :refund)
                """)
        .param("kind", kind)
        .param("refund", refundId)
        .query(Money.class)
        .optional();
  }

  Optional<Money> disputed(String disputeId) {
    return amount(CLEARED + "?", "dispute:" + disputeId + ":taken");
  }

  /** By the dispute, or by the payment, as PayPal may name what it gives back. */
  Optional<Money> undisputed(String id) {
    return jdbc.sql(
            """
            select sum(p.minor) as minor, p.currency from ledger_posting p
            join ledger_account a on a.id = p.account_id and a.kind = 'CLEARING'
            join ledger_entry e on e.id = p.entry_id
            where e.reference in (select 'dispute:' || id || ':returned' from dispute
              where :id in (id, payment_id))
            group by p.currency
            """)
        .param("id", id)
        .query(Money.class)
        .optional();
  }

  private Optional<Money> amount(String sql, String id) {
    return jdbc.sql(sql).param(id).query(Money.class).optional();
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
    return strings(
        jdbc.sql(
            """
            select provider_id from subscription
            where provider_id is not null and status not in ('INCOMPLETE', 'ENDED')
            """));
  }

  private static List<String> strings(JdbcClient.StatementSpec statement) {
    return statement.query(String.class).list().stream().map(Objects::requireNonNull).toList();
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
