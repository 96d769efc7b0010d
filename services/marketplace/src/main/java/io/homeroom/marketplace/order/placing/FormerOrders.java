package io.homeroom.marketplace.order.placing;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.OrderState;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody has ordered before. */
@Repository
class FormerOrders {
  private static final int MOST_ASKING = 5;
  private static final int MOST_PAYING = 3;

  private final JdbcClient jdbc;

  FormerOrders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a person has spent or is spending since then. */
  long spentSince(Instant since, UUID person) {
    return jdbc.sql(
            """
            select coalesce(sum(points), 0) from store_order
            where person_id = ? and placed_at > ? and state in ('PAYING', 'PAID')
            """)
        .params(person, Timestamp.from(since))
        .query(Long.class)
        .single();
  }

  /**
   * Nobody floods parents with questions, or keeps a shop's stock by orders that are not paid while
   * progress is away.
   *
   * @throws TooManyOpenOrders if the person has as many as one may have in that state
   */
  void requireFew(OrderState state, UUID person) {
    var open =
        jdbc.sql("select count(*) from store_order where person_id = ? and state = ?")
            .params(person, state.name())
            .query(Integer.class)
            .single();
    if (open >= (state == OrderState.ASKING ? MOST_ASKING : MOST_PAYING)) {
      throw new TooManyOpenOrders();
    }
  }

  /** Whether a person has an order of the product that has not come to its end. */
  boolean underWay(UUID person, ProductId product) {
    return jdbc.sql(
            """
            select exists (select 1 from store_order o join order_item i on i.order_id = o.id
              where o.person_id = ? and i.product_id = ? and o.state in ('ASKING', 'PAYING'))
            """)
        .params(person, product.value())
        .query(Boolean.class)
        .single();
  }
}
