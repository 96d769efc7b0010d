package io.homeroom.payments.refund;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All refunds. */
@Repository
public class Refunds {
  private static final String COLUMNS =
      """
      select id, reference, checkout_id, asked_minor, minor, currency, reason, supplier_id, state,
        provider_id, asked_at, done_at, attempts, postponed
      from refund
      """;

  private final JdbcClient jdbc;

  Refunds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Refund refund, @Nullable Instant due) {
    jdbc.sql(
            """
            insert into refund (id, reference, checkout_id, asked_minor, minor, currency, reason,
              supplier_id, state, asked_at, due_at)
            values (:id, :reference, :payment, :askedMinor, :minor, :currency, :reason,
              :supplier, :state, :asked, :due)
            """)
        .param("id", refund.id())
        .param("reference", refund.reference())
        .param("payment", refund.checkoutId())
        .param("askedMinor", refund.askedMinor())
        .param("minor", refund.minor())
        .param("currency", refund.currency())
        .param("reason", refund.reason())
        .param("supplier", refund.supplierId())
        .param("state", refund.state().name())
        .param("asked", Timestamp.from(refund.askedAt()))
        .param("due", due == null ? null : Timestamp.from(due))
        .update();
  }

  Optional<Refund> find(UUID id) {
    return jdbc.sql(COLUMNS + "where id = ?").param(id).query(Refund.class).optional();
  }

  Optional<Refund> find(String reference) {
    return jdbc.sql(COLUMNS + "where reference = ?")
        .param(reference)
        .query(Refund.class)
        .optional();
  }

  public List<Refund> of(UUID checkout) {
    return jdbc
        .sql(COLUMNS + "where checkout_id = ? order by id")
        .param(checkout)
        .query(Refund.class)
        .list()
        .stream()
        .map(Objects::requireNonNull)
        .toList();
  }

  void done(UUID id, String providerId, Instant at) {
    jdbc.sql(
            """
            update refund set state = 'DONE', provider_id = ?, done_at = ?, due_at = null
            where id = ?
            """)
        .params(providerId, Timestamp.from(at), id)
        .update();
  }

  void failed(UUID id) {
    jdbc.sql("update refund set state = 'FAILED', due_at = null where id = ?").param(id).update();
  }

  void lookAgain(UUID id, Instant due) {
    jdbc.sql("update refund set due_at = ? where id = ? and state = 'ASKED'")
        .params(Timestamp.from(due), id)
        .update();
  }

  void postpone(UUID id, Instant due) {
    jdbc.sql("update refund set due_at = ?, postponed = postponed + 1 where id = ?")
        .params(Timestamp.from(due), id)
        .update();
  }

  /** Those the provider is to do; each is taken by one instance, until it is due again. */
  List<UUID> takeDue(Instant now, Duration pause, int most) {
    return jdbc.sql(
            """
            update refund set due_at = :again, attempts = attempts + 1
            where id in (select id from refund where due_at <= :now
              order by due_at limit :most for update skip locked)
            returning id
            """)
        .param("again", Timestamp.from(now.plus(pause)))
        .param("now", Timestamp.from(now))
        .param("most", most)
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }
}
