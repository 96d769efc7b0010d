package io.homeroom.booking.credit;

import io.homeroom.platform.web.idempotency.NamedCall;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The packages that families have bought, or are about to. */
@Repository
public class Purchases {
  private final JdbcClient jdbc;

  Purchases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One that a family has begun to pay by itself.
   *
   * @throws PackageNotFound if it is not
   */
  public Purchase ofFamily(UUID id, UUID family) {
    return jdbc.sql(
            "select * from credit_purchase where id = ? and family_id = ? and invoice_id is null")
        .params(id, family)
        .query(PurchaseRows::purchase)
        .optional()
        .orElseThrow(PackageNotFound::new);
  }

  /** Begins it, or finds the one that the call has begun before. */
  Purchase begin(Purchase wanted, UUID packageId, NamedCall call, Instant now) {
    jdbc.sql(
            """
            insert into credit_purchase (id, call, question, package_id, course_id, family_id, person_id, credits,
              minor, currency, until, begun_at)
            values (:id, :call, :question, :package, :course, :family, :person, :credits, :minor, :currency,
              :until, :now)
            on conflict (call) do nothing
            """)
        .param("id", wanted.id())
        .param("call", call.id())
        .param("question", call.question())
        .param("package", packageId)
        .param("course", wanted.course().value())
        .param("family", wanted.family())
        .param("person", wanted.person())
        .param("credits", wanted.credits())
        .param("minor", wanted.price().minor())
        .param("currency", wanted.price().currency().getCurrencyCode())
        .param("until", Timestamp.from(wanted.until()))
        .param("now", Timestamp.from(now))
        .update();
    return begunBy(call).orElseThrow();
  }

  /** What the call has begun; a call of that name that asks for something else is refused. */
  Optional<Purchase> begunBy(NamedCall call) {
    return jdbc.sql("select * from credit_purchase where call = ?")
        .param(call.id())
        .query(
            (row, _) -> {
              call.requireSame(row.getString("question"));
              return PurchaseRows.purchase(row, 1);
            })
        .optional();
  }

  /** The purchase, if it is one and was not paid before. */
  Optional<Purchase> pay(UUID id, Instant now) {
    return jdbc.sql(
            "update credit_purchase set paid_at = ? where id = ? and paid_at is null returning *")
        .params(Timestamp.from(now), id)
        .query(PurchaseRows::purchase)
        .optional();
  }

  /** The purchase, if it was paid, and was not paid back before. */
  Optional<Purchase> refund(UUID id, Instant now) {
    return jdbc.sql(
            """
            update credit_purchase set refunded_at = ? where id = ? and paid_at is not null and refunded_at is null
            returning *
            """)
        .params(Timestamp.from(now), id)
        .query(PurchaseRows::purchase)
        .optional();
  }

  /** The purchase, if it counted as paid back, and so much is all that it cost. */
  Optional<Purchase> keep(UUID id, long money) {
    return jdbc.sql(
            """
            update credit_purchase set refunded_at = null
            where id = ? and refunded_at is not null and minor <= ? returning *
            """)
        .params(id, money)
        .query(PurchaseRows::purchase)
        .optional();
  }

  boolean exists(UUID id) {
    return jdbc.sql("select exists (select 1 from credit_purchase where id = ?)")
        .param(id)
        .query(Boolean.class)
        .single();
  }
}
