package io.homeroom.platform.web.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of calls, used within the transaction of the call. */
final class KeptAnswers {
  private static final Duration KEPT = Duration.ofHours(24);
  private static final int BATCH = 1000;
  private final JdbcClient jdbc;
  private final Clock clock;

  KeptAnswers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Takes the place of a call, unless it is taken. While another transaction is taking it, this
   * waits for the end of that one.
   */
  boolean take(byte[] id, String operation, byte[] fingerprint) {
    var now = OffsetDateTime.now(clock);
    return jdbc.sql(
                """
                insert into idempotency_key (id, operation, fingerprint, expires_at)
                values (:id, :operation, :fingerprint, :expires)
                on conflict (id) do update
                set fingerprint = excluded.fingerprint, answer = null,
                    expires_at = excluded.expires_at
                where idempotency_key.expires_at <= :now
                """)
            .param("id", id)
            .param("operation", operation)
            .param("fingerprint", fingerprint)
            .param("expires", now.plus(KEPT))
            .param("now", now)
            .update()
        == 1;
  }

  KeptCall get(byte[] id) {
    return jdbc.sql("select fingerprint, answer from idempotency_key where id = :id")
        .param("id", id)
        .query(KeptCall::of)
        .single();
  }

  void keep(byte[] id, byte[] answer) {
    jdbc.sql("update idempotency_key set answer = :answer where id = :id")
        .param("id", id)
        .param("answer", answer)
        .update();
  }

  /** Skips what another replica is removing at the same time. */
  void removeExpired() {
    int removed;
    do {
      removed =
          jdbc.sql(
                  """
                  delete from idempotency_key where id in (
                    select id from idempotency_key where expires_at <= :now
                    limit :batch for update skip locked)
                  """)
              .param("now", OffsetDateTime.now(clock))
              .param("batch", BATCH)
              .update();
    } while (removed == BATCH);
  }
}
