package io.homeroom.marketplace.order.refunding;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.item.OrderItems;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is asked back for orders. Whoever changes one has locked its order. */
@Repository
class Refunds {
  private final JdbcClient jdbc;

  Refunds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Fails at the database if the rest has been asked back before. */
  void addRest(Refund refund, Order order, Instant now) {
    add(refund, order, false, now);
  }

  void addPart(Refund refund, Order order, OrderItems items, Instant now) {
    add(refund, order, true, now);
    jdbc.sql("update order_item set refund_id = ? where order_id = ? and product_id = any (?)")
        .params(
            refund.id(),
            order.id().value(),
            items.products().stream().map(ProductId::value).toArray(UUID[]::new))
        .update();
  }

  private void add(Refund refund, Order order, boolean part, Instant now) {
    var byCard = order.card().isPresent();
    jdbc.sql(
            """
            insert into order_refund (id, order_id, supplier_id, part, minor, points, requested_at,
              asked_at)
            values (:id, :order, :supplier, :part, :minor, :points, :now, :now)
            """)
        .param("id", refund.id())
        .param("order", order.id().value())
        .param("supplier", refund.supplier(), Types.OTHER)
        .param("part", part)
        .param("minor", byCard ? refund.amount() : null, Types.BIGINT)
        .param("points", byCard ? null : refund.amount(), Types.BIGINT)
        .param("now", Timestamp.from(now))
        .update();
  }

  /** The first refund that has failed of which so much is missing. */
  Optional<UUID> failed(OrderId order, long minor) {
    return jdbc.sql(
            """
            select id from order_refund
            where order_id = ? and coalesce(granted, minor) = ? and failed_at is not null
            order by id limit 1
            """)
        .params(order.value(), minor)
        .query(UUID.class)
        .optional();
  }

  /**
   * What has come back.
   *
   * @param rest whether it was for all that was left of the order
   * @param granted how much has come back
   * @param isNews whether that is to be told: of a part, unless it was known before or is nothing
   */
  record Done(boolean rest, long granted, boolean isNews) {}

  /** So much of it has come back, as was told first; none if there is no such refund. */
  Optional<Done> done(UUID refund, long granted, Instant now) {
    return jdbc.sql(
            """
            update order_refund it set done_at = coalesce(it.done_at, :now), failed_at = null,
              granted = case when it.done_at is null then :granted else it.granted end
            from order_refund before
            where it.id = :id and before.id = it.id
            returning not it.part as rest, it.granted,
              it.part and not it.by_hand and it.granted > 0 and before.done_at is null as is_news
            """)
        .param("now", Timestamp.from(now))
        .param("granted", granted)
        .param("id", refund)
        .query(
            (row, _) ->
                new Done(row.getBoolean("rest"), row.getLong("granted"), row.getBoolean("is_news")))
        .optional();
  }

  /** Nothing is left of what was paid: what has not come back by itself has come back otherwise. */
  void allDone(OrderId order, Instant now) {
    jdbc.sql(
            """
            update order_refund set done_at = ?, granted = 0, failed_at = null
            where order_id = ? and done_at is null
            """)
        .params(Timestamp.from(now), order.value())
        .update();
  }

  /** It may have been done, and have come back; staff's is not known before. Whether it is news. */
  boolean failed(UUID refund, OrderId order, long granted, Instant now) {
    return jdbc.sql(
                """
                insert into order_refund (id, order_id, part, by_hand, minor, granted, requested_at,
                  failed_at)
                values (:id, :order, true, true, :granted, :granted, :now, :now)
                on conflict (id) do update set failed_at = excluded.failed_at, done_at = null,
                  granted = excluded.granted
                where order_refund.failed_at is null
                """)
            .param("id", refund)
            .param("order", order.value())
            .param("granted", granted)
            .param("now", Timestamp.from(now))
            .update()
        > 0;
  }

  /** Nothing was left for it. */
  void refused(UUID refund, Instant now) {
    jdbc.sql("update order_refund set failed_at = ? where id = ? and done_at is null")
        .params(Timestamp.from(now), refund)
        .update();
  }
}
