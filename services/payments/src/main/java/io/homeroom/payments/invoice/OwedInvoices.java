package io.homeroom.payments.invoice;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to be given back of periods, once by its id. */
@Repository
class OwedInvoices {
  private final JdbcClient jdbc;

  OwedInvoices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** So much of what was asked for; whether it was not known. */
  boolean add(UUID id, String invoice, long asked, long minor, String reason, Instant now) {
    return jdbc.sql(
                """
                insert into invoice_refund (id, invoice_id, asked_minor, minor, reason, asked_at,
                  due_at)
                values (:id, :invoice, :asked, :minor, :reason, :now, :now)
                on conflict (id) do nothing
                """)
            .param("id", id)
            .param("invoice", invoice)
            .param("asked", asked)
            .param("minor", minor)
            .param("reason", reason)
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  /**
   * What of a locked invoice is neither given back, by whomever, nor on its way for what was asked
   * for before this refund; it may be less than nothing.
   */
  long left(String invoice, UUID refund) {
    return jdbc.sql(
            """
            select i.minor
              - coalesce((select sum(b.minor) from invoice_given_back b
                  where b.invoice_id = i.id and not b.failed), 0)
              - coalesce((select sum(r.minor) from invoice_refund r
                  where r.invoice_id = i.id and r.state = 'ASKED' and not exists (
                    select 1 from invoice_refund this
                    where this.id = :refund and (this.asked_at, this.id) <= (r.asked_at, r.id))), 0)
            from invoice i where i.id = :invoice
            """)
        .param("refund", refund)
        .param("invoice", invoice)
        .query(Long.class)
        .single();
  }

  /** Whether the provider is still to do it, and was not asked under another key meanwhile. */
  boolean isAsked(OwedInvoice asked) {
    return jdbc.sql(
                """
                select count(*) from invoice_refund
                where id = ? and state = 'ASKED' and postponed = ?
                """)
            .params(asked.id(), asked.postponed())
            .query(Long.class)
            .single()
        == 1;
  }

  /** The provider has done it, and will tell. */
  void isGiven(UUID id) {
    jdbc.sql("update invoice_refund set due_at = null where id = ?").param(id).update();
  }

  /** It is asked for then under a new key, unless that was done meanwhile. */
  void askAgain(OwedInvoice asked, Instant due) {
    jdbc.sql(
            """
            update invoice_refund
            set minor = ?, refused = ?, due_at = ?, postponed = postponed + 1
            where id = ? and state = 'ASKED' and postponed = ?
            """)
        .params(asked.minor(), asked.refused(), Timestamp.from(due), asked.id(), asked.postponed())
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
            returning r.id, r.invoice_id, i.payment_id, r.minor, i.currency, r.attempts, r.postponed,
              r.refused
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
