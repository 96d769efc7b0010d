package io.homeroom.payments.checkout;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which checkouts something is to be done about. */
@Repository
class CheckoutQueue {
  private final JdbcClient jdbc;

  CheckoutQueue(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Those that are due, what is only looked at last; each is taken by one instance, until it is due
   * again.
   */
  List<UUID> takeDue(Instant now, Duration pause, int most) {
    return jdbc.sql(
            """
            update checkout set due_at = :again, attempts = attempts + 1
            where id in (select id from checkout where due_at <= :now
              order by state = 'OPEN' and expires_at > :now, due_at limit :most
              for update skip locked)
            returning id
            """)
        .param("again", Timestamp.from(now.plus(pause)))
        .param("now", Timestamp.from(now))
        .param("most", most)
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  /** Those of a family that somebody could pay, or would at another provider. */
  List<UUID> openOf(UUID family) {
    return jdbc.sql(
            "select id from checkout where family_id = ? and state in ('PENDING', 'OPEN', 'TAKING',"
                + " 'ENDING') order by id")
        .param(family)
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }
}
