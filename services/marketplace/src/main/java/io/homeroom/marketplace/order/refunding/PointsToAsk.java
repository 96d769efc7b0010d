package io.homeroom.marketplace.order.refunding;

import io.homeroom.marketplace.order.OrderId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The points of parts that progress has not been heard to give back. */
@Repository
class PointsToAsk {
  private final JdbcClient jdbc;

  PointsToAsk(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of an order, the oldest first. */
  List<Refund> of(OrderId order) {
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

  /** Orders with points that were asked for before then; nobody else takes them at this moment. */
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
}
