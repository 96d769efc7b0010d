package io.homeroom.marketplace.stock;

import io.homeroom.marketplace.catalogue.ProductChanged;
import io.homeroom.marketplace.catalogue.ProductId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The stock of each product. A change that would sell what is not there does not apply, and a
 * constraint of the database stands behind that.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Levels {
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Levels(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /** Whether there were as many. */
  boolean change(ProductId product, int onHand, int reserved) {
    var changed =
        jdbc.sql(
                """
                update stock set on_hand = on_hand + :onHand, reserved = reserved + :reserved
                where product_id = :product and reserved + :reserved >= 0
                  and reserved + :reserved <= on_hand + :onHand
                returning on_hand, reserved
                """)
            .param("product", product.value())
            .param("onHand", onHand)
            .param("reserved", reserved)
            .query(StockLevel.class)
            .optional();
    changed.ifPresent(level -> tell(product, level.available() - onHand + reserved, level));
    return changed.isPresent();
  }

  void open(ProductId product) {
    jdbc.sql("insert into stock (product_id, on_hand) values (?, 0) on conflict do nothing")
        .param(product.value())
        .update();
  }

  /** Who looks for what is left is told when the last has gone, and when there are some again. */
  private void tell(ProductId product, int before, StockLevel after) {
    if ((before == 0) != (after.available() == 0)) {
      events.publishEvent(new ProductChanged(product));
    }
  }
}
