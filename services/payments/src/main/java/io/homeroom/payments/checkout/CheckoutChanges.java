package io.homeroom.payments.checkout;

import io.homeroom.payments.provider.Provider;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  /** Where it goes on once it has been ended; null: nowhere. */
  void goOnAt(UUID id, @Nullable Provider next) {
    jdbc.sql("update checkout set next_provider = ? where id = ?")
        .param(1, next == null ? null : next.name(), Types.VARCHAR)
        .param(2, id)
        .update();
  }

  /** Nobody can pay where it was: another provider is to open it. */
  void reopen(UUID id, Provider at, Instant atProvider, Instant due) {
    jdbc.sql(
            """
            update checkout set state = 'PENDING', provider = ?, next_provider = null,
              openings = openings + 1, provider_id = null, url = null, rounds = 0, attempts = 0,
              provider_expires_at = ?, due_at = ?
            where id = ?
            """)
        .params(at.name(), Timestamp.from(atProvider), Timestamp.from(due), id)
        .update();
  }

  void expired(UUID id) {
    jdbc.sql(
            """
            update checkout set state = 'EXPIRED', due_at = null, next_provider = null where id = ?
            """)
        .param(id)
        .update();
  }

  /** {@code sessionId}: empty if it was not told. */
  void paid(UUID id, Provider by, String sessionId, String paymentId, long minor, Instant at) {
    jdbc.sql(
            """
            update checkout set state = 'PAID', due_at = null, provider = ?, next_provider = null,
              provider_id = coalesce(nullif(?, ''), provider_id), payment_id = ?, paid_minor = ?, paid_at = ?
            where id = ?
            """)
        .params(by.name(), sessionId, paymentId, minor, Timestamp.from(at), id)
        .update();
  }

  void clear(UUID family) {
    jdbc.sql("update checkout set lines = '[]', url = null where family_id = ?")
        .param(family)
        .update();
  }
}
