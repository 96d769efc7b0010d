package io.homeroom.marketplace.order;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of how orders are paid by card. Whoever changes one has locked it. */
@Repository
public class CardOrders {
  private final JdbcClient jdbc;
  private final OrderRows rows;

  CardOrders(JdbcClient jdbc, OrderRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  public Optional<Order> find(OrderId id) {
    return jdbc.sql(OrderRows.ORDER + "where id = ? and currency is not null")
        .param(id.value())
        .query(rows)
        .optional();
  }

  /** It can be paid on that page; payments is asked again when that is over. */
  public void opened(OrderId id, String url, Instant over) {
    jdbc.sql("update store_order set pay_url = ?, asked_at = ? where id = ?")
        .params(url, Timestamp.from(over), id.value())
        .update();
  }

  /** Money has come; whoever is told of it goes on, or the sweeper soon. */
  public void paid(OrderId id, UUID payment, Instant now) {
    jdbc.sql("update store_order set payment_id = ?, pay_url = null, asked_at = ? where id = ?")
        .params(payment, Timestamp.from(now), id.value())
        .update();
  }

  /** The orders of a child for which nobody has paid yet. */
  public List<OrderId> unpaidOf(UUID child) {
    return jdbc.sql(
            """
            select id from store_order
            where person_id = ? and state = 'PAYING' and currency is not null and payment_id is null
            """)
        .param(child)
        .query((row, _) -> new OrderId(row.getObject("id", UUID.class)))
        .list();
  }
}
