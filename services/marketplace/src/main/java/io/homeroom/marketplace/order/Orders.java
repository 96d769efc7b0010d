package io.homeroom.marketplace.order;

import io.homeroom.marketplace.checkout.Provider;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The orders, as they change. */
@Repository
public class Orders {
  private final JdbcClient jdbc;
  private final OrderRows rows;

  Orders(JdbcClient jdbc, OrderRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  public Order get(OrderId id) {
    return jdbc.sql(OrderRows.ORDER + "where id = ?").param(id.value()).query(rows).single();
  }

  /**
   * Keeps the order from changing until the transaction ends. It is read once it is locked: its
   * items would else be those of before the wait.
   */
  public Order lock(OrderId id) {
    jdbc.sql("select 1 from store_order where id = ? for update")
        .param(id.value())
        .query(Integer.class)
        .single();
    return get(id);
  }

  /**
   * Takes it from the state it was in to the next, and locks it.
   *
   * @return whether it was in that state still
   */
  public boolean change(Order order, OrderState from) {
    var reason = order.reason();
    var card = order.card().orElse(null);
    return jdbc.sql(
                """
                update store_order set state = :state, reason = :reason, ended_by = :by, paid_at = :paid,
                  provider = :provider, payer_id = :payer, pay_until = :until, pay_url = :url, payment_id = :payment,
                  moved_at = :now, asked_at = :now
                where id = :id and state = :from
                """)
            .param("state", order.state().name())
            .param("reason", reason == null ? null : reason.name())
            .param("by", order.endedBy())
            .param("paid", timestamp(order.paidAt()), Types.TIMESTAMP)
            .param("provider", (card == null ? Provider.STRIPE : card.provider()).name())
            .param("payer", card == null ? null : card.payer(), Types.OTHER)
            .param("until", card == null ? null : timestamp(card.until()), Types.TIMESTAMP)
            .param("url", card == null ? null : card.url())
            .param("payment", card == null ? null : card.payment(), Types.OTHER)
            .param("now", Timestamp.from(order.movedAt()))
            .param("id", order.id().value())
            .param("from", from.name())
            .update()
        == 1;
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }
}
