package io.homeroom.payments.reconciliation;

import io.homeroom.payments.ledger.Money;
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
}
