package io.homeroom.payments.subscription.wish;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the provider is to be told now. */
@Repository
@Transactional
public class DueWishes {
  private final JdbcClient jdbc;

  DueWishes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Each is taken by one instance, until it is due again. */
  public List<Wish> take(Instant now, Duration pause, int most) {
    return jdbc
        .sql(
            """
            update subscription_wish set due_at = :again
            where id in (select id from subscription_wish where due_at <= :now
              order by due_at limit :most for update skip locked)
            returning id, subscription_id, kind
            """)
        .param("again", Timestamp.from(now.plus(pause)))
        .param("now", Timestamp.from(now))
        .param("most", most)
        .query(Wish.class)
        .list()
        .stream()
        .map(Objects::requireNonNull)
        .toList();
  }
}
