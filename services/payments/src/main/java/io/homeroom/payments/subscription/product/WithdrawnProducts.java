package io.homeroom.payments.subscription.product;

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

/** Products that are sold no more: nobody goes on with them, or is charged for a further month. */
@Repository
public class WithdrawnProducts {
  private final JdbcClient jdbc;

  WithdrawnProducts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void withdraw(String reference, Instant now) {
    jdbc.sql(
            """
            update subscribed_product set withdrawn_at = ?
            where reference = ? and withdrawn_at is null
            """)
        .params(Timestamp.from(now), reference)
        .update();
  }

  /**
   * Lets nobody go on with a product that is sold no more; of a plan nothing is said here.
   *
   * @throws SoldNoMore if it is
   */
  public void requireSold(UUID subscription) {
    if (count("where subscription_id = ? and withdrawn_at is not null", subscription) > 0) {
      throw new SoldNoMore();
    }
  }

  public boolean wasWithdrawn(UUID subscription, Instant before) {
    return count(
            "where subscription_id = ? and withdrawn_at < ?", subscription, Timestamp.from(before))
        > 0;
  }

  private long count(String where, Object... params) {
    return jdbc.sql("select count(*) from subscribed_product " + where)
        .params(params)
        .query(Long.class)
        .single();
  }

  /** From when on it is to be cancelled, if it is sold no more; null: it ends by itself. */
  public void cancelAgain(UUID subscription, @Nullable Instant due) {
    jdbc.sql(
            """
            update subscribed_product set cancel_due_at = :due
            where subscription_id = :id and withdrawn_at is not null
            """)
        .param("due", due == null ? null : Timestamp.from(due), Types.TIMESTAMP)
        .param("id", subscription)
        .update();
  }

  /** References of those to be cancelled; each is taken by one instance, until it is due again. */
  public List<String> takeDue(Instant now, Duration pause, int most) {
    return jdbc
        .sql(
            """
            update subscribed_product set cancel_due_at = :again
            where subscription_id in (select subscription_id from subscribed_product
              where cancel_due_at <= :now order by cancel_due_at limit :most
              for update skip locked)
            returning reference
            """)
        .param("again", Timestamp.from(now.plus(pause)))
        .param("now", Timestamp.from(now))
        .param("most", most)
        .query(String.class)
        .list()
        .stream()
        .map(Objects::requireNonNull)
        .toList();
  }
}
