package io.homeroom.payments.invoice;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Refunds of periods that have ended, and whether that was told. */
@Repository
class EndedRefunds {
  private static final Logger LOG = LoggerFactory.getLogger(EndedRefunds.class);
  private final JdbcClient jdbc;

  EndedRefunds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was asked for of the provider has gone back. */
  void finish(UUID id, Instant at) {
    if (!end(id, "DONE", at, "ASKED")) {
      LOG.error("Refund {} has ended before, and was given back", id);
    }
  }

  /** Nothing of it was left. */
  void refuse(UUID id, Instant at) {
    end(id, "REFUSED", at, "ASKED");
  }

  /** It does not go back, or has come again. */
  void fail(UUID id, Instant at) {
    if (end(id, "FAILED", at, "ASKED", "DONE")) {
      LOG.error("Refund {} of a period has failed: it is for staff to see to", id);
    }
  }

  /** Whether it was in one of those states until now. */
  private boolean end(UUID id, String state, Instant at, String... until) {
    return jdbc.sql(
                """
                update invoice_refund set state = :state, ended_at = :at, due_at = null, told = false
                where id = :id and state in (:until)
                """)
            .param("state", state)
            .param("at", Timestamp.from(at))
            .param("id", id)
            .param("until", List.of(until))
            .update()
        == 1;
  }

  /** Those that nobody was told of as they ended; each is taken once. */
  List<RefundEnded> takeUntold(int most) {
    return jdbc
        .sql(
            """
            update invoice_refund r set told = true
            from invoice i
            where i.id = r.invoice_id and r.id in (
              select id from invoice_refund where not told and ended_at is not null
              order by ended_at limit :most for update skip locked)
            returning r.id as refund_id, i.id as invoice_id, i.family_id, i.subscription_id,
              case when r.state = 'REFUSED' then 0 else r.minor end as minor, i.currency,
              r.state = 'FAILED' as failed, r.ended_at as at
            """)
        .param("most", most)
        .query(RefundEnded.class)
        .list()
        .stream()
        .map(Objects::requireNonNull)
        .toList();
  }
}
