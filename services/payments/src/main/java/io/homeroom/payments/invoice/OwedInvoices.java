package io.homeroom.payments.invoice;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to be given back of periods, once by its id. */
@Repository
class OwedInvoices {
  private final JdbcClient jdbc;

  OwedInvoices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, String invoice, long minor, Instant now) {
    jdbc.sql(
            """
            insert into invoice_refund (id, invoice_id, minor, asked_at, due_at)
            values (:id, :invoice, :minor, :now, :now) on conflict (id) do nothing
            """)
        .param("id", id)
        .param("invoice", invoice)
        .param("minor", minor)
        .param("now", Timestamp.from(now))
        .update();
  }

  /** All that is to be given back of it, and of which the provider has told nothing yet. */
  long sumOpen(String invoice) {
    return jdbc.sql(
            """
            select coalesce(sum(r.minor), 0) from invoice_refund r
            where r.invoice_id = ? and not exists (
              select 1 from invoice_given_back b where b.refund_id = r.id)
            """)
        .param(invoice)
        .query(Long.class)
        .single();
  }

  /** Not before that moment; null: never again. */
  void next(UUID id, @Nullable Instant due) {
    jdbc.sql("update invoice_refund set due_at = :due where id = :id")
        .param("due", due == null ? null : Timestamp.from(due), Types.TIMESTAMP)
        .param("id", id)
        .update();
  }

  /** The provider has too little, and is asked anew then. */
  void postpone(UUID id, Instant due) {
    jdbc.sql("update invoice_refund set due_at = ?, postponed = postponed + 1 where id = ?")
        .params(Timestamp.from(due), id)
        .update();
  }

  /**
   * Those that are to be given back, and of which it is known by what they were paid; each is taken
   * by one instance, until it is due again.
   */
  List<OwedInvoice> takeDue(Instant now, Duration pause, int most) {
    return jdbc
        .sql(
            """
            update invoice_refund r set due_at = :again, attempts = attempts + 1
            from invoice i
            where i.id = r.invoice_id and r.id in (
              select due.id from invoice_refund due join invoice paid on paid.id = due.invoice_id
              where due.due_at <= :now and paid.payment_id is not null
              order by due.due_at limit :most for update of due skip locked)
            returning r.id, r.invoice_id, i.payment_id, r.minor, i.currency, r.attempts, r.postponed
            """)
        .param("again", Timestamp.from(now.plus(pause)))
        .param("now", Timestamp.from(now))
        .param("most", most)
        .query(OwedInvoice.class)
        .list()
        .stream()
        .map(Objects::requireNonNull)
        .toList();
  }
}
