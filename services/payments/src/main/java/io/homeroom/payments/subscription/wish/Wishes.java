package io.homeroom.payments.subscription.wish;

import com.fasterxml.uuid.Generators;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What families want of subscriptions and the provider is to be told, one thing at a time for each:
 * it is pending until the provider has it so, something else is wanted, or it is settled otherwise.
 */
@Repository
@Transactional
public class Wishes {
  private static final String COLUMNS = "select id, subscription_id, kind from subscription_wish ";
  private final JdbcClient jdbc;

  Wishes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The same again is the same; another one takes the place of what is pending. */
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
   * The provider has it so. If it is not what is wanted last, nobody knows which of them came last
   * there: what is wanted last is told again.
   */
  public void fulfil(Wish wish, Instant now) {
    hold(wish.subscriptionId());
    settle(wish, now);
    tellLastAgain(wish, now);
  }

  /** Nobody knows whether the provider has it so, nor whether it came last there. */
  public void leaveOpen(Wish wish, Instant now) {
    hold(wish.subscriptionId());
    tellLastAgain(wish, now);
  }

  /** The provider is not told any more. */
  public void settle(Wish wish, Instant now) {
    jdbc.sql(
            """
            update subscription_wish set due_at = null, done_at = coalesce(done_at, ?)
            where id = ?
            """)
        .params(Timestamp.from(now), wish.id())
        .update();
  }

  private void tellLastAgain(Wish told, Instant now) {
    jdbc.sql(
            """
            update subscription_wish set due_at = :now, done_at = null
            where id <> :told and id = (select id from subscription_wish
              where subscription_id = :subscription order by wanted_at desc, id desc limit 1)
            """)
        .param("now", Timestamp.from(now))
        .param("told", told.id())
        .param("subscription", told.subscriptionId())
        .update();
  }

  private void hold(UUID subscription) {
    jdbc.sql("select 1 from subscription where id = ? for update")
        .param(subscription)
        .query(Integer.class)
        .single();
  }

  /** It is wanted after all the others, whatever the clocks of instances say. */
  private Wish replace(UUID subscription, WishKind kind, Instant now, Instant due) {
    jdbc.sql("delete from subscription_wish where subscription_id = ? and done_at is null")
        .param(subscription)
        .update();
    var wish = new Wish(Generators.timeBasedEpochRandomGenerator().generate(), subscription, kind);
    jdbc.sql(
            """
            insert into subscription_wish (id, subscription_id, kind, wanted_at, due_at)
            select :id, :subscription, :kind,
              greatest(:now, max(wanted_at) + interval '1 microsecond'), :due
            from subscription_wish where subscription_id = :subscription
            """)
        .param("id", wish.id())
        .param("subscription", subscription)
        .param("kind", kind.name())
        .param("now", Timestamp.from(now))
        .param("due", Timestamp.from(due))
        .update();
    return wish;
  }
}
