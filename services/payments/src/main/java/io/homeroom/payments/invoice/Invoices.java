package io.homeroom.payments.invoice;

import com.fasterxml.uuid.Generators;
import io.homeroom.payments.provider.Happening.Refunded;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All invoices that have been paid. */
@Repository
public class Invoices {
  private static final String COLUMNS =
      """
      select id, family_id, subscription_id, minor, currency, supplier_id,
        payable_minor
      from invoice
      """;

  private final JdbcClient jdbc;

  Invoices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether it is new. */
  boolean add(Invoice invoice, String plan, Instant paidAt) {
    return jdbc.sql(
                """
                insert into invoice (id, family_id, subscription_id, minor, currency, supplier_id,
                  payable_minor, shown_as, plan, paid_at)
                values (:id, :family, :subscription, :minor, :currency, :supplier, :payable,
                  :shown, :plan, :paid)
                on conflict (id) do nothing
                """)
            .param("id", invoice.id())
            .param("family", invoice.familyId())
            .param("subscription", invoice.subscriptionId(), Types.OTHER)
            .param("minor", invoice.minor())
            .param("currency", invoice.currency())
            .param("supplier", invoice.supplierId(), Types.OTHER)
            .param("payable", invoice.payableMinor())
            .param("shown", Generators.timeBasedEpochRandomGenerator().generate())
            .param("plan", plan)
            .param("paid", Timestamp.from(paidAt))
            .update()
        == 1;
  }

  /** Whether there is such an invoice. */
  boolean paidBy(String id, String payment) {
    return jdbc.sql("update invoice set payment_id = ? where id = ?").params(payment, id).update()
        == 1;
  }

  /** Whether a payment at the provider was for an invoice. */
  public boolean knows(String payment) {
    return one("where payment_id = ?", payment).isPresent();
  }

  /** Until the transaction ends nobody else gives something back of it. */
  Optional<Invoice> lockPaidBy(String payment) {
    return one("where payment_id = ? for update", payment);
  }

  /** Until the transaction ends nobody else gives something back of it. */
  Optional<Invoice> lock(String id) {
    return one("where id = ? for update", id);
  }

  private Optional<Invoice> one(String where, String param) {
    return jdbc.sql(COLUMNS + where).param(param).query(Invoice.class).optional();
  }

  /** What the provider has given back of it; whether that was not known yet, as given or failed. */
  boolean givenBack(String id, Refunded told, long taken) {
    return jdbc.sql(
                """
                insert into invoice_given_back (id, refund_id, invoice_id, minor, taken_minor, failed)
                values (?, cast(nullif(?, '') as uuid), ?, ?, ?, false) on conflict (id) do nothing
                """)
            .params(told.refundId(), told.id(), id, told.minor(), taken)
            .update()
        == 1;
  }

  /** It has come back. */
  void cameBack(String id, Refunded told, long taken) {
    jdbc.sql(
            """
            insert into invoice_given_back (id, refund_id, invoice_id, minor, taken_minor, failed)
            values (?, cast(nullif(?, '') as uuid), ?, ?, ?, true) on conflict (id) do update set failed = true
            """)
        .params(told.refundId(), told.id(), id, told.minor(), taken)
        .update();
  }

  /** What its supplier gave of something that was given back; empty while that is not known. */
  Optional<Long> takenFor(String refund) {
    return jdbc.sql("select taken_minor from invoice_given_back where id = ?")
        .param(refund)
        .query(Long.class)
        .optional();
  }

  /** All that has been given back of it, and has not come back. */
  long sumGivenBack(String id) {
    return sum("minor", id);
  }

  /** What its supplier gave of that. */
  long sumTaken(String id) {
    return sum("taken_minor", id);
  }

  private long sum(String column, String id) {
    return jdbc.sql(
            "select coalesce(sum(%s), 0) from invoice_given_back where invoice_id = ? and not failed"
                .formatted(column))
        .param(id)
        .query(Long.class)
        .single();
  }
}
