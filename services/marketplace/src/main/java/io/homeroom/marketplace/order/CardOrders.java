package io.homeroom.marketplace.order;

import io.homeroom.marketplace.checkout.Checkout;
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

  /** Its page is known no more until payments answers; it is asked again after that moment. */
  public void reopening(OrderId id, Instant answered) {
    jdbc.sql("update store_order set pay_url = null, asked_at = ? where id = ?")
        .params(Timestamp.from(answered), id.value())
        .update();
  }

  /**
   * By whom it is paid, and on which page if that is there; unless a later answer has told.
   *
   * @param again when payments is asked again
   */
  public void answered(OrderId id, Checkout checkout, Instant again) {
    jdbc.sql(
            """
            update store_order set provider = coalesce(:provider, provider), pay_url = :url,
              pay_opening = :opening, asked_at = :again
            where id = :id and pay_opening <= :opening
            """)
        .param("provider", checkout.provider() == null ? null : checkout.provider().name())
        .param("url", checkout.url())
        .param("opening", checkout.opening())
        .param("again", Timestamp.from(again))
        .param("id", id.value())
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
