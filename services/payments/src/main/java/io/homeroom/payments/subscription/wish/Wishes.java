package io.homeroom.payments.subscription.wish;

import com.fasterxml.uuid.Generators;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What families want of subscriptions and the provider is to be told, one thing at a time for each:
 * it is pending until the provider has it so, or something else is wanted.
 */
@Repository
@Transactional
public class Wishes {
  private static final String COLUMNS = "select id, subscription_id, kind from subscription_wish ";
  private final JdbcClient jdbc;

  Wishes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The same again is the same wish; another one takes the place of what is pending. */
  public Wish want(UUID subscription, WishKind kind, Instant now, Instant due) {
    hold(subscription);
    return pending(subscription)
        .filter(known -> known.kind() == kind)
        .orElseGet(() -> replace(subscription, kind, now, due));
  }

  /** What the provider is still to be told. */
  public Optional<Wish> pending(UUID subscription) {
    return jdbc.sql(COLUMNS + "where subscription_id = ? and done_at is null")
        .param(subscription)
        .query(Wish.class)
        .optional();
  }

  /**
   * The provider has it so. If something else has taken its place meanwhile, nobody knows which of
   * them came last there: that is told again.
   */
  public void fulfil(Wish wish, Instant now) {
    hold(wish.subscriptionId());
    var known =
        jdbc.sql(
                """
                update subscription_wish set due_at = null, done_at = coalesce(done_at, ?)
                where id = ?
                """)
            .params(Timestamp.from(now), wish.id())
            .update();
    if (known == 0) {
      tellAgain(wish.subscriptionId(), now);
    }
  }

  /** Those that are due; each is taken by one instance, until it is due again. */
  public List<Wish> takeDue(Instant now, Duration pause, int most) {
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

  private void hold(UUID subscription) {
    jdbc.sql("select 1 from subscription where id = ? for update")
        .param(subscription)
        .query(Integer.class)
        .single();
  }

  private Wish replace(UUID subscription, WishKind kind, Instant now, Instant due) {
    jdbc.sql("delete from subscription_wish where subscription_id = ? and done_at is null")
        .param(subscription)
        .update();
    var wish = new Wish(Generators.timeBasedEpochRandomGenerator().generate(), subscription, kind);
    jdbc.sql(
            """
            insert into subscription_wish (id, subscription_id, kind, wanted_at, due_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(wish.id(), subscription, kind.name(), Timestamp.from(now), Timestamp.from(due))
        .update();
    return wish;
  }

  private void tellAgain(UUID subscription, Instant now) {
    jdbc.sql(
            """
            update subscription_wish set due_at = ?, done_at = null
            where id = (select id from subscription_wish where subscription_id = ?
              order by id desc limit 1)
            """)
        .params(Timestamp.from(now), subscription)
        .update();
  }
}
