package io.homeroom.marketplace.order.placing;

import io.homeroom.marketplace.catalogue.ProductId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people have ordered before. */
@Repository
class FormerOrders {
  private final JdbcClient jdbc;

  FormerOrders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A person's.
   *
   * @param since what is spent, or being spent, from then on counts, but for parts given back
   */
  Former of(UUID person, Instant since) {
    return jdbc.sql(
            """
            select
              (select coalesce(sum(points), 0) - (
                  select coalesce(sum(r.points), 0) from order_refund r
                  join store_order o on o.id = r.order_id
                  where o.person_id = :person and o.placed_at > :since and o.state = 'PAID')
                from store_order
                where person_id = :person and placed_at > :since and state in ('PAYING', 'PAID'))
                as spent,
              count(*) filter (where state = 'ASKING') as asking,
              count(*) filter (where state = 'PAYING') as paying
            from store_order where person_id = :person and state in ('ASKING', 'PAYING')
            """)
        .param("person", person)
        .param("since", Timestamp.from(since))
        .query(Former.class)
        .single();
  }

  /** One of the products of which a person has an order that has not come to its end. */
  Optional<ProductId> underWay(UUID person, Collection<ProductId> products) {
    return jdbc.sql(
            """
            select i.product_id from store_order o join order_item i on i.order_id = o.id
            where o.person_id = ? and o.state in ('ASKING', 'PAYING') and i.product_id = any (?)
            limit 1
            """)
        .params(person, products.stream().map(ProductId::value).toArray(UUID[]::new))
        .query((row, _) -> new ProductId(row.getObject("product_id", UUID.class)))
        .optional();
  }
}
