package io.homeroom.marketplace.cart;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.platform.families.ChildGone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cart of each person. */
@Repository
public class Carts {
  private static final int MOST_LINES = 50;

  private final JdbcClient jdbc;
  private final Clock clock;

  Carts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** In the order in which it was filled. */
  public List<CartLine> of(UUID person) {
    return jdbc.sql(
            """
            select product_id, quantity from cart_line where person_id = ?
            order by added_at, product_id
            """)
        .param(person)
        .query((row, _) -> line(row))
        .list();
  }

  /**
   * Lets there be so many of a product.
   *
   * @return the cart as it is then
   * @throws CartFull if there are too many others
   */
  public List<CartLine> put(UUID person, CartLine line) {
    var lines =
        jdbc.sql(
                """
                with others as (
                  select product_id, quantity, added_at from cart_line
                  where person_id = :person and product_id <> :product),
                put as (
                  insert into cart_line (person_id, product_id, quantity, added_at)
                  select :person, :product, :quantity, :now
                  where (select count(*) from others) < :most
                  on conflict (person_id, product_id) do update set quantity = excluded.quantity
                  returning product_id, quantity, added_at)
                select product_id, quantity from (table others union all table put) as lines
                order by added_at, product_id
                """)
            .param("person", person)
            .param("product", line.product().value())
            .param("quantity", line.quantity())
            .param("now", Timestamp.from(clock.instant()))
            .param("most", MOST_LINES)
            .query((row, _) -> line(row))
            .list();
    if (!lines.contains(line)) {
      throw new CartFull();
    }
    return lines;
  }

  public void remove(UUID person, Collection<ProductId> products) {
    jdbc.sql("delete from cart_line where person_id = ? and product_id = any (?)")
        .params(person, products.stream().map(ProductId::value).toArray(UUID[]::new))
        .update();
  }

  public void clear(UUID person) {
    jdbc.sql("delete from cart_line where person_id = ?").param(person).update();
  }

  @EventListener
  void on(ChildGone event) {
    clear(event.child().id());
  }

  private static CartLine line(ResultSet row) throws SQLException {
    return new CartLine(
        new ProductId(row.getObject("product_id", UUID.class)), row.getInt("quantity"));
  }
}
