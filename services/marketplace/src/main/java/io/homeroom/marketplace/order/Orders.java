package io.homeroom.marketplace.order;

import io.homeroom.platform.web.idempotency.NamedCall;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The orders, as they change. */
@Repository
public class Orders {
  private final JdbcClient jdbc;
  private final OrderRows rows;

  Orders(JdbcClient jdbc, OrderRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  /** Lets a person place one order at a time: until the transaction ends, the next one waits. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(Buyer buyer) {
    jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('order ' || ?, 0))")
        .param(buyer.person().toString())
        .query(Integer.class)
        .single();
  }

  /** The order that a call has placed before. */
  public Optional<OrderId> placedBy(NamedCall call) {
    record Placed(UUID id, String question) {}
    return jdbc.sql("select id, question from store_order where call = ?")
        .param(call.id())
        .query(Placed.class)
        .optional()
        .map(
            placed -> {
              call.requireSame(placed.question());
              return new OrderId(placed.id());
            });
  }

  /** Waits for a simultaneous repetition of the call; false if that has placed its order. */
  public boolean add(Order order, NamedCall call) {
    var added =
        jdbc.sql(
                """
                insert into store_order (id, call, question, person_id, family_id, child_id, state,
                  points, placed_at, moved_at, asked_at)
                values (:id, :call, :question, :person, :family, :child, :state, :points, :now, :now,
                  :now)
                on conflict (call) do nothing
                """)
            .param("id", order.id().value())
            .param("call", call.id())
            .param("question", call.question())
            .param("person", order.buyer().person())
            .param("family", order.buyer().family())
            .param("child", order.buyer().isChild() ? order.buyer().person() : null)
            .param("state", order.state().name())
            .param("points", order.points())
            .param("now", Timestamp.from(order.placedAt()))
            .update();
    if (added == 1) {
      order.items().forEach(item -> add(order.id(), item));
    }
    return added == 1;
  }

  private void add(OrderId id, OrderItem item) {
    jdbc.sql(
            """
            insert into order_item (order_id, product_id, kind, supplier_id, category_id, quantity,
              points)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            id.value(),
            item.product().value(),
            item.kind().name(),
            item.supplier(),
            item.category().value(),
            item.quantity(),
            item.points())
        .update();
  }

  public Order get(OrderId id) {
    return jdbc.sql(OrderRows.ORDER + "where id = ?").param(id.value()).query(rows).single();
  }

  /** Keeps the order from changing until the transaction ends. */
  public Order lock(OrderId id) {
    return jdbc.sql(OrderRows.ORDER + "where id = ? for update")
        .param(id.value())
        .query(rows)
        .single();
  }

  public void change(Order order) {
    var reason = order.reason();
    var paidAt = order.paidAt();
    jdbc.sql(
            """
            update store_order set state = :state, reason = :reason, ended_by = :by, paid_at = :paid,
              moved_at = :now, asked_at = :now
            where id = :id
            """)
        .param("state", order.state().name())
        .param("reason", reason == null ? null : reason.name())
        .param("by", order.endedBy())
        .param("paid", paidAt == null ? null : Timestamp.from(paidAt), Types.TIMESTAMP)
        .param("now", Timestamp.from(order.movedAt()))
        .param("id", order.id().value())
        .update();
  }
}
