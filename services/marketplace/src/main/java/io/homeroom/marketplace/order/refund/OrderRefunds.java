package io.homeroom.marketplace.order.refund;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has become of what was asked back for orders. */
@Repository
public class OrderRefunds {

  /** How far it is, in SQL. */
  public static final String STATE =
      "case when done_at is not null then 'DONE' when failed_at is not null then 'FAILED' else 'REQUESTED' end";

  private final JdbcClient jdbc;

  OrderRefunds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The money of orders that goes back, the first first. */
  public List<OrderRefund> of(Collection<UUID> orders) {
    return jdbc.sql(
            "select id, order_id, coalesce(granted, minor) as minor, requested_at, "
                + STATE
                + " as state from order_refund where minor is not null and order_id = any (?)"
                + " order by requested_at, id")
        .param(orders.toArray(UUID[]::new))
        .query((row, _) -> refund(row))
        .list();
  }

  /** How much less than was asked for has come back with parts of an order. */
  public long shortfall(UUID order) {
    return jdbc.sql(
            """
            select coalesce(sum(minor - granted), 0) from order_refund
            where order_id = ? and part and not by_hand and done_at is not null and minor is not null
            """)
        .param(order)
        .query(Long.class)
        .single();
  }

  private static OrderRefund refund(ResultSet row) throws SQLException {
    return new OrderRefund(
        row.getObject("id", UUID.class),
        row.getObject("order_id", UUID.class),
        row.getLong("minor"),
        RefundState.valueOf(row.getString("state")),
        row.getTimestamp("requested_at").toInstant());
  }
}
