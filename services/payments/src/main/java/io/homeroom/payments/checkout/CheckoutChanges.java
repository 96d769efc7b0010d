package io.homeroom.payments.checkout;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes checkouts from one state to another. Whoever does so has locked them. */
@Repository
class CheckoutChanges {
  private final JdbcClient jdbc;

  CheckoutChanges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void opened(UUID id, String providerId, String url, Instant due) {
    jdbc.sql(
            """
            update checkout set state = 'OPEN', provider_id = ?, url = ?, due_at = ?, attempts = 0
            where id = ?
            """)
        .params(providerId, url, Timestamp.from(due), id)
        .update();
  }

  /** Somebody has agreed. */
  void taking(UUID id, Instant due) {
    jdbc.sql("update checkout set state = 'TAKING', due_at = ?, attempts = 0 where id = ?")
        .params(Timestamp.from(due), id)
        .update();
  }

  /** It could not be taken: somebody may agree again. */
  void notTaken(UUID id, Instant due) {
    jdbc.sql(
            """
            update checkout set state = 'OPEN', due_at = ?, attempts = 0, rounds = rounds + 1
            where id = ?
            """)
        .params(Timestamp.from(due), id)
        .update();
  }

  /** Unless it has gone on since. */
  void lookAgain(Checkout seen, Instant due) {
    jdbc.sql("update checkout set due_at = ? where id = ? and state = ?")
        .params(Timestamp.from(due), seen.id(), seen.state().name())
        .update();
  }

  void endBy(UUID id, Instant at) {
    jdbc.sql("update checkout set expires_at = least(expires_at, ?) where id = ?")
        .params(Timestamp.from(at), id)
        .update();
  }

  void ending(UUID id, Instant due) {
    jdbc.sql("update checkout set state = 'ENDING', due_at = ?, attempts = 0 where id = ?")
        .params(Timestamp.from(due), id)
        .update();
  }

  void expired(UUID id) {
    jdbc.sql("update checkout set state = 'EXPIRED', due_at = null where id = ?")
        .param(id)
        .update();
  }

  /** {@code sessionId}: empty if it was not told. */
  void paid(UUID id, String sessionId, String paymentId, long minor, Instant at) {
    jdbc.sql(
            """
            update checkout set state = 'PAID', due_at = null,
              provider_id = coalesce(nullif(?, ''), provider_id), payment_id = ?, paid_minor = ?, paid_at = ?
            where id = ?
            """)
        .params(sessionId, paymentId, minor, Timestamp.from(at), id)
        .update();
  }

  void clear(UUID family) {
    jdbc.sql("update checkout set lines = '[]', url = null where family_id = ?")
        .param(family)
        .update();
  }
}
