package io.homeroom.marketplace.order;

import io.homeroom.marketplace.catalogue.ProductId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The orders that have not come to their end. */
@Repository
public class UnfinishedOrders {
  private final JdbcClient jdbc;

  UnfinishedOrders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The orders of a child that still ask its parents. */
  public List<OrderId> askingOf(UUID child) {
    return ids(
        jdbc.sql("select id from store_order where person_id = ? and state = 'ASKING'")
            .param(child));
  }

  /** Whether a person is paying for a product. */
  public boolean isPaying(UUID person, ProductId product) {
    return jdbc.sql(
            """
            select exists (
              select 1 from store_order o join order_item i on i.order_id = o.id
              where o.person_id = ? and o.state = 'PAYING' and i.product_id = ?)
            """)
        .params(person, product.value())
        .query(Boolean.class)
        .single();
  }

  /** Those who have asked their parents in vain since then. */
  public List<OrderId> askingBefore(Instant then, int most) {
    return ids(
        jdbc.sql("select id from store_order where state = 'ASKING' and placed_at < ? limit ?")
            .params(Timestamp.from(then), most));
  }

  /**
   * Takes orders of which points, or the state of their checkout, were asked for before then. What
   * is given back by payments is told by an event. Nobody else gets the same ones at this moment.
   */
  public List<OrderId> takeUnanswered(Instant then, Instant now, int most) {
    return ids(
        jdbc.sql(
                """
                update store_order set asked_at = ? where id in (
                  select id from store_order
                  where (state = 'PAYING' or (state = 'REFUNDING' and currency is null))
                    and asked_at < ?
                  order by asked_at limit ? for update skip locked)
                returning id
                """)
            .params(Timestamp.from(now), Timestamp.from(then), most));
  }

  private static List<OrderId> ids(JdbcClient.StatementSpec query) {
    return query.query((row, _) -> new OrderId(row.getObject("id", UUID.class))).list();
  }
}
