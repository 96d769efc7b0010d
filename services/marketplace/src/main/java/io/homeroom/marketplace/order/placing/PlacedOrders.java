package io.homeroom.marketplace.order.placing;

import io.homeroom.marketplace.checkout.Provider;
import io.homeroom.marketplace.order.Buyer;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.OrderRows;
import io.homeroom.marketplace.order.item.OrderItem;
import io.homeroom.platform.web.idempotency.NamedCall;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The orders by the calls that have placed them. */
@Repository
class PlacedOrders {
  private final JdbcClient jdbc;
  private final OrderRows rows;

  PlacedOrders(JdbcClient jdbc, OrderRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  /** Lets a person place one order at a time: until the transaction ends, the next one waits. */
  @Transactional(propagation = Propagation.MANDATORY)
  void hold(Buyer buyer) {
    jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('order ' || ?, 0))")
        .param(buyer.person().toString())
        .query(Integer.class)
        .single();
  }

  /** The order that a call has placed before. */
  Optional<Order> by(NamedCall call) {
    return jdbc.sql(OrderRows.ORDER + "where call = ?")
        .param(call.id())
        .query(
            (row, number) -> {
              call.requireSame(row.getString("question"));
              return rows.mapRow(row, number);
            })
        .optional();
  }

  /** Waits for a simultaneous repetition of the call; false if that has placed its order. */
  boolean add(Order order, NamedCall call) {
    var card = order.card().orElse(null);
    return jdbc.sql(
                """
                with placed as (
                  insert into store_order (id, call, question, person_id, family_id, child_id, state,
                    points, currency, provider, minor, payer_id, pay_until, placed_at, moved_at, asked_at)
                  values (:id, :call, :question, :person, :family, :child, :state, :points, :currency,
                    :provider, :minor, :payer, :until, :now, :now, :now)
                  on conflict (call) do nothing
                  returning id)
                insert into order_item (order_id, product_id, kind, supplier_id, category_id, quantity,
                  points, minor)
                select placed.id, item.product, item.kind, item.supplier, item.category, item.quantity,
                  case when :minor::bigint is null then item.price end,
                  case when :minor::bigint is not null then item.price end
                from placed, unnest(:products::uuid[], :kinds::text[], :suppliers::uuid[],
                  :categories::uuid[], :quantities::int[], :prices::bigint[])
                  as item (product, kind, supplier, category, quantity, price)
                """)
            .param("id", order.id().value())
            .param("call", call.id())
            .param("question", call.question())
            .param("person", order.buyer().person())
            .param("family", order.buyer().family())
            .param("child", order.buyer().isChild() ? order.buyer().person() : null, Types.OTHER)
            .param("state", order.state().name())
            .param("points", card == null ? order.items().total() : 0)
            .param("currency", card == null ? null : card.currency().getCurrencyCode())
            .param("provider", (card == null ? Provider.STRIPE : card.provider()).name())
            .param("minor", card == null ? null : order.items().total(), Types.BIGINT)
            .param("payer", card == null ? null : card.payer(), Types.OTHER)
            .param("until", card == null ? null : timestamp(card.until()), Types.TIMESTAMP)
            .param("now", Timestamp.from(order.placedAt()))
            .param("products", each(order, item -> item.product().value()).toArray(UUID[]::new))
            .param("kinds", each(order, item -> item.kind().name()).toArray(String[]::new))
            .param("suppliers", each(order, OrderItem::supplier).toArray(UUID[]::new))
            .param("categories", each(order, item -> item.category().value()).toArray(UUID[]::new))
            .param("quantities", each(order, OrderItem::quantity).toArray(Integer[]::new))
            .param("prices", each(order, OrderItem::price).toArray(Long[]::new))
            .update()
        > 0;
  }

  private static <T> Stream<T> each(Order order, Function<OrderItem, T> part) {
    return order.items().stream().map(part);
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }
}
