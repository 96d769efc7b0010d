package io.homeroom.marketplace.order.refunding;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.item.OrderItems;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
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

  Optional<OrderId> orderOf(UUID refund) {
    return jdbc.sql("select order_id from order_refund where id = ?")
        .param(refund)
        .query((row, _) -> new OrderId(row.getObject("order_id", UUID.class)))
        .optional();
  }

  /** The first part of which so much could not be given back. */
  Optional<UUID> failedPart(OrderId order, long minor) {
    return jdbc.sql(
            """
            select id from order_refund
            where order_id = ? and part and minor = ? and failed_at is not null
            order by id limit 1
            """)
        .params(order.value(), minor)
        .query(UUID.class)
        .optional();
  }

  /** The points of an order that are not known to have been given back, the oldest first. */
  List<Refund> pointsToAsk(OrderId order) {
    return jdbc.sql(
            """
            select id, points from order_refund
            where order_id = ? and points is not null and done_at is null order by id
            """)
        .param(order.value())
        .query(
            (row, _) ->
                new Refund(row.getObject("id", UUID.class), order, null, row.getLong("points")))
        .list();
  }

  /** Orders with points that were asked back before then; nobody else takes them at this moment. */
  List<OrderId> takeUnanswered(Instant then, Instant now, int most) {
    return jdbc.sql(
            """
            update order_refund set asked_at = ? where id in (
              select id from order_refund
              where points is not null and done_at is null and asked_at < ?
              order by asked_at limit ? for update skip locked)
            returning order_id
            """)
        .params(Timestamp.from(now), Timestamp.from(then), most)
        .query((row, _) -> new OrderId(row.getObject("order_id", UUID.class)))
        .list();
  }

  /**
   * What has come back.
   *
   * @param part whether something else of the order was left
   * @param isNews whether that was not known before
   */
  record Done(boolean part, long amount, boolean isNews) {}

  Done done(UUID refund, Instant now) {
    return jdbc.sql(
            """
            update order_refund it set done_at = coalesce(it.done_at, ?), failed_at = null
            from order_refund before
            where it.id = ? and before.id = it.id
            returning it.part, coalesce(it.minor, it.points) amount, before.done_at is null is_news
            """)
        .params(Timestamp.from(now), refund)
        .query(
            (row, _) ->
                new Done(row.getBoolean("part"), row.getLong("amount"), row.getBoolean("is_news")))
        .single();
  }

  void allDone(OrderId order, Instant now) {
    jdbc.sql("update order_refund set done_at = ? where order_id = ? and done_at is null")
        .params(Timestamp.from(now), order.value())
        .update();
  }

  /** It may have been done, and have come back. */
  void failed(UUID refund, Instant now) {
    jdbc.sql("update order_refund set failed_at = ?, done_at = null where id = ?")
        .params(Timestamp.from(now), refund)
        .update();
  }
}
