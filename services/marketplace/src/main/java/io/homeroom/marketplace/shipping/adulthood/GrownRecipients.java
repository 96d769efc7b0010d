package io.homeroom.marketplace.shipping.adulthood;

import io.homeroom.platform.families.ChildGrown;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is on its way to a grown child still goes where it was to go, but is nobody's business any
 * more than its own: of a shipment to no child its recipient alone is told.
 */
@Component
class GrownRecipients {
  private final JdbcClient jdbc;

  GrownRecipients(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener
  void on(ChildGrown event) {
    jdbc.sql("update shipment set child_id = null where child_id = ? and family_id = ?")
        .params(event.child().id(), event.child().family())
        .update();
  }
}
