package io.homeroom.marketplace.search.feed;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.search.feed.Changes.Change;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which transaction changed a product last.
 *
 * <p>Transactions do not become visible in the order of their numbers. So a reader asks again from
 * the oldest that was still running when it looked: a few products are read twice, none is missed,
 * and nobody who changes a product waits for another.
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

  /** The transaction from which on a reader that starts now has to ask. */
  String now() {
    return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
        .query(String.class)
        .single();
  }

  /** What has been changed by a transaction or a later one. */
  Changes since(String transaction) {
    var changes = new HashSet<Change>();
    var next = new AtomicReference<>(transaction);
    jdbc.sql(
            """
            select now.xmin, product_id, changed_in::text as changed_in
            from (select pg_snapshot_xmin(pg_current_snapshot())::text as xmin) now
            left join product_change on changed_in >= ?::xid8
            """)
        .param(transaction)
        .query(
            row -> {
              next.set(row.getString("xmin"));
              var product = row.getObject("product_id", UUID.class);
              if (product != null) {
                changes.add(new Change(new ProductId(product), row.getString("changed_in")));
              }
            });
    return new Changes(changes, next.get());
  }

  /** All products in the order of their ids, some at a time. */
  List<ProductId> all(@Nullable ProductId after, int most) {
    return jdbc.sql(
            "select product_id from product_change where product_id > ? order by product_id limit ?")
        .params(after == null ? new UUID(0, 0) : after.value(), most)
        .query((row, _) -> new ProductId(row.getObject("product_id", UUID.class)))
        .list();
  }
}
