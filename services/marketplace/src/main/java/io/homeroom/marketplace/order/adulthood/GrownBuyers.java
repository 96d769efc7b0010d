package io.homeroom.marketplace.order.adulthood;

import io.homeroom.platform.families.ChildGrown;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A grown child takes its orders along: they are its own family's, and no more to be seen by its
 * parents. The child is held, so that it places none meanwhile.
 */
@Component
class GrownBuyers {
  private final JdbcClient jdbc;

  GrownBuyers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener
  void on(ChildGrown event) {
    jdbc.sql("update store_order set family_id = ? where child_id = ? and family_id = ?")
        .params(event.nextFamily(), event.child().id(), event.child().family())
        .update();
  }
}
