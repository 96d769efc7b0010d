package io.homeroom.marketplace.supplier;

import com.fasterxml.uuid.Generators;
import io.homeroom.marketplace.supplier.refusal.DecisionOutOfTurn;
import io.homeroom.marketplace.supplier.refusal.ShopNotFound;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A moderator decides on a shop; who did, and why, stays written. */
@Component
public class DecidingOnShop {
  private final Shops shops;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DecidingOnShop(Shops shops, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.shops = shops;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Decides, with effect at once.
   *
   * @throws ShopNotFound if there is none
   * @throws DecisionOutOfTurn if there is nothing of that kind to decide
   */
  @Transactional
  public Shop decide(UUID supplier, Decision decision, @Nullable String reason, UUID moderator) {
    var shop = shops.lock(supplier).orElseThrow(ShopNotFound::new);
    var decided = shop.after(decision, reason);
    shops.change(decided);
    note(supplier, decision, reason, moderator);
    if (decided.isOpen()) {
      events.publishEvent(new ShopOpened(supplier));
    } else if (shop.isOpen()) {
      events.publishEvent(new ShopClosed(supplier));
    }
    return decided;
  }

  private void note(UUID supplier, Decision decision, @Nullable String reason, UUID moderator) {
    jdbc.sql(
            """
            insert into shop_decision (id, supplier_id, decision, reason, decided_by, decided_at)
            values (:id, :supplier, :decision, :reason, :moderator, :at)
            """)
        .param("id", Generators.timeBasedEpochRandomGenerator().generate())
        .param("supplier", supplier)
        .param("decision", decision.name())
        .param("reason", reason)
        .param("moderator", moderator)
        .param("at", Timestamp.from(clock.instant()))
        .update();
  }
}
