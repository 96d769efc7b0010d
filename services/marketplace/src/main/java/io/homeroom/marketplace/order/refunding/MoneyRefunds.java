package io.homeroom.marketplace.order.refunding;

import com.fasterxml.uuid.Generators;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.OrderId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What payments is asked to give back: one for an order, once by its id. */
@Repository
class MoneyRefunds {
  private final JdbcClient jdbc;
  private final Clock clock;

  MoneyRefunds(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** For a locked order; fails at the database if it has been asked for before. */
  UUID add(Order order) {
    var id = Generators.timeBasedEpochRandomGenerator().generate();
    jdbc.sql("insert into order_refund (id, order_id, minor, requested_at) values (?, ?, ?, ?)")
        .params(id, order.id().value(), order.total(), now())
        .update();
    return id;
  }

  Optional<OrderId> orderOf(UUID refund) {
    return jdbc.sql("select order_id from order_refund where id = ?")
        .param(refund)
        .query((row, _) -> new OrderId(row.getObject("order_id", UUID.class)))
        .optional();
  }

  void done(UUID refund) {
    jdbc.sql(
            """
            update order_refund set done_at = coalesce(done_at, ?), failed_at = null where id = ?
            """)
        .params(now(), refund)
        .update();
  }

  /** News of a failure may come after news that it was given back in another attempt. */
  void failed(UUID refund) {
    jdbc.sql("update order_refund set failed_at = ? where id = ? and done_at is null")
        .params(now(), refund)
        .update();
  }

  private Timestamp now() {
    Instant now = clock.instant();
    return Timestamp.from(now);
  }
}
