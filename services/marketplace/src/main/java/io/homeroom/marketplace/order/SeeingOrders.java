package io.homeroom.marketplace.order;

import io.homeroom.marketplace.order.refund.OrderRefunds;
import io.homeroom.marketplace.order.refusal.OrderNotFound;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The orders, as they are seen. */
@Component
public class SeeingOrders {
  private static final UUID LATEST = new UUID(-1, -1);
  private static final String ALL =
      OrderRows.ORDER
          + """
          where (:state::text is null or state = :state)
            and (:family::uuid is null or family_id = :family)
            and (:refund::text is null or id in (
              select order_id from order_refund where minor is not null and %s = :refund))
            and id < :before
          order by id desc limit :limit
          """
              .formatted(OrderRefunds.STATE);

  private final JdbcClient jdbc;
  private final OrderRows rows;

  SeeingOrders(JdbcClient jdbc, OrderRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  /**
   * One of a family's orders.
   *
   * @param person whose it has to be; none: anybody's
   * @throws OrderNotFound if there is no such order of theirs
   */
  public Order one(OrderId id, UUID family, @Nullable UUID person) {
    return jdbc.sql(
            OrderRows.ORDER
                + """
                where id = :id and family_id = :family
                  and (:person::uuid is null or person_id = :person)
                """)
        .param("id", id.value())
        .param("family", family)
        .param("person", person)
        .query(rows)
        .optional()
        .orElseThrow(OrderNotFound::new);
  }

  /** A family's orders, or those of one person in it, the newest first. */
  public CursorPage<Order> ofFamily(UUID family, @Nullable UUID person, Cursor cursor) {
    var found =
        jdbc.sql(
                OrderRows.ORDER
                    + """
                    where family_id = :family and (:person::uuid is null or person_id = :person)
                      and id < :before
                    order by id desc limit :limit
                    """)
            .param("family", family)
            .param("person", person)
            .param("before", cursor.after(UUID::fromString).orElse(LATEST))
            .param("limit", cursor.fetchSize())
            .query(rows)
            .list();
    return cursor.page(found, order -> order.id().value());
  }

  /** Anybody's orders, the newest first. */
  CursorPage<Order> all(LookingUpOrders.Search search, Cursor cursor) {
    var found =
        jdbc.sql(ALL)
            .param("state", search.state() == null ? null : search.state().name())
            .param("refund", search.refund() == null ? null : search.refund().name())
            .param("family", search.family())
            .param("before", cursor.after(UUID::fromString).orElse(LATEST))
            .param("limit", cursor.fetchSize())
            .query(rows)
            .list();
    return cursor.page(found, order -> order.id().value());
  }

  /**
   * Anybody's order.
   *
   * @throws OrderNotFound if there is none
   */
  public Order any(OrderId id) {
    return jdbc.sql(OrderRows.ORDER + "where id = ?")
        .param(id.value())
        .query(rows)
        .optional()
        .orElseThrow(OrderNotFound::new);
  }
}
