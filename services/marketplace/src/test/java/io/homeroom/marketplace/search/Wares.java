package io.homeroom.marketplace.search;

import com.fasterxml.uuid.Generators;
import io.homeroom.marketplace.catalogue.ProductChanged;
import io.homeroom.marketplace.catalogue.ProductId;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Digital products of a shop, as the store has them, changed as the catalogue changes them. */
@TestComponent
public class Wares {
  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final ApplicationEventPublisher events;

  Wares(JdbcClient jdbc, TransactionTemplate transactions, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.events = events;
  }

  public ProductId offer(String title, long points) {
    var id = Generators.timeBasedEpochGenerator().generate();
    within(() -> insert(id, title, points));
    return new ProductId(id);
  }

  /** Inserts without a transaction of its own. */
  public void insert(UUID id, String title, long points) {
    var shop = UUID.randomUUID();
    jdbc.sql(
            """
            insert into shop (supplier_id, name, about, state, version, applied_at)
            values (?, 'A shop', 'Sells', 'OPEN', 1, now())
            """)
        .param(shop)
        .update();
    jdbc.sql(
            """
            insert into product (id, supplier_id, category_id, kind, lesson, titles, descriptions,
              price_minor, price_currency, price_points, min_age, max_age, specs, state, shop_open,
              version, created_at)
            values (?, ?, '019a9000-0000-7000-8000-000000000001', 'DIGITAL', false,
              jsonb_build_object('en', ?::text), '{"en": "It works."}', 500, 'USD', ?, 4, 12, '{}', 'PUBLISHED', true, 1,
              now())
            """)
        .params(id, shop, title, points)
        .update();
    events.publishEvent(new ProductChanged(new ProductId(id)));
  }

  public void withdraw(ProductId product) {
    within(
        () -> {
          jdbc.sql("update product set state = 'WITHDRAWN' where id = ?")
              .param(product.value())
              .update();
          events.publishEvent(new ProductChanged(product));
        });
  }

  public void rename(ProductId product, String title) {
    within(
        () -> {
          jdbc.sql("update product set titles = jsonb_build_object('en', ?::text) where id = ?")
              .params(title, product.value())
              .update();
          events.publishEvent(new ProductChanged(product));
        });
  }

  /** As it is for a moment in a replica that has not followed yet. */
  public void costsUnheard(ProductId product, long points) {
    jdbc.sql("update product set price_points = ? where id = ?")
        .params(points, product.value())
        .update();
  }

  public void within(Runnable work) {
    transactions.executeWithoutResult(_ -> work.run());
  }
}
