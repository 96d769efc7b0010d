package io.homeroom.marketplace.search.feed;

import io.homeroom.marketplace.catalogue.ProductId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which transaction changed a product last.
 *
 * <p>Transactions do not become visible in the order of their numbers. So a reader keeps the
 * snapshot in which it looked, and asks next for what could not be seen in it: nothing is read
 * twice, none is missed, and nobody who changes a product waits for another.
 */
@Repository
class ChangedProducts {
  private final JdbcClient jdbc;

  ChangedProducts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The product changes within this transaction. */
  void note(ProductId product) {
    jdbc.sql(
            """
            insert into product_change (product_id, changed_in) values (?, pg_current_xact_id())
            on conflict (product_id) do update set changed_in = excluded.changed_in
            """)
        .param(product.value())
        .update();
  }

  /** The snapshot of a reader that starts now. */
  String now() {
    return jdbc.sql("select pg_current_snapshot()::text").query(String.class).single();
  }

  /** What has been changed by transactions that could not be seen in a snapshot. */
  Changes since(String snapshot) {
    var products = new ArrayList<ProductId>();
    var next = new AtomicReference<>(snapshot);
    jdbc.sql(
            """
            select now.snapshot, product_id
            from (select pg_current_snapshot()::text as snapshot) now
            left join product_change
              on changed_in >= pg_snapshot_xmin(:seen::pg_snapshot)
                and not pg_visible_in_snapshot(changed_in, :seen::pg_snapshot)
            """)
        .param("seen", snapshot)
        .query(
            row -> {
              next.set(row.getString("snapshot"));
              var product = row.getObject("product_id", UUID.class);
              if (product != null) {
                products.add(new ProductId(product));
              }
            });
    return new Changes(products, next.get());
  }

  /** All products in the order of their ids, some at a time. */
  List<ProductId> all(@Nullable ProductId after, int most) {
    return jdbc.sql(
            "select product_id from product_change where product_id > ? order by product_id limit"
                + " ?")
        .params(after == null ? new UUID(0, 0) : after.value(), most)
        .query((row, _) -> new ProductId(row.getObject("product_id", UUID.class)))
        .list();
  }
}
