package io.homeroom.payments.reconciliation;

import io.homeroom.payments.provider.Provider;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What we have put down, as it is compared. */
@Repository
@Transactional(readOnly = true)
class Books {
  private static final String CLEARED =
      """
      select p.minor from ledger_posting p
      join ledger_account a on a.id = p.account_id and a.kind = 'CLEARING'
      join ledger_entry e on e.id = p.entry_id
      where e.reference =
      """;

  private final JdbcClient jdbc;

  Books(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Long> paid(String paymentId) {
    return amount("select paid_minor from checkout where payment_id = ?", paymentId);
  }

  Optional<Long> invoicePaid(String paymentId) {
    return amount(
        CLEARED + "(select 'payment:invoice:' || id from invoice where payment_id = ?)", paymentId);
  }

  /** Of what was asked for here, or by somebody at the provider. */
  Optional<Long> givenBack(String refundId) {
    return refund("given-back:", refundId);
  }

  Optional<Long> cameBack(String refundId) {
    return refund("came-back:", refundId);
  }

  private Optional<Long> refund(String kind, String refundId) {
    return jdbc.sql(
            CLEARED
                + """
                :kind || coalesce((select reference from refund where provider_id = :refund),
                  'provider:' || :refund)
                """)
        .param("kind", kind)
        .param("refund", refundId)
        .query(Long.class)
        .optional();
  }

  Optional<Long> disputed(String disputeId, String step) {
    return amount(CLEARED + "?", "dispute:" + disputeId + ":" + step);
  }

  private Optional<Long> amount(String sql, String id) {
    return jdbc.sql(sql).param(id).query(Long.class).optional();
  }

  /** Payments that have come between two moments, by the provider's ids. */
  List<String> paidBetween(Provider provider, Instant from, Instant to) {
    return strings(
        jdbc.sql(
                """
                select payment_id from checkout
                where provider = ? and paid_at >= ? and paid_at < ?
                """)
            .params(provider.name(), Timestamp.from(from), Timestamp.from(to)));
  }

  /** Refunds that were done between two moments, by the provider's ids. */
  List<String> givenBackBetween(Provider provider, Instant from, Instant to) {
    return strings(
        jdbc.sql(
                """
                select r.provider_id from refund r join checkout c on c.id = r.checkout_id
                where c.provider = ? and r.state = 'DONE' and r.done_at >= ? and r.done_at < ?
                """)
            .params(provider.name(), Timestamp.from(from), Timestamp.from(to)));
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
  List<UUID> unbalanced() {
    return jdbc.sql("select entry_id from ledger_posting group by 1 having sum(minor) <> 0")
        .query((row, _) -> row.getObject("entry_id", UUID.class))
        .list();
  }
}
