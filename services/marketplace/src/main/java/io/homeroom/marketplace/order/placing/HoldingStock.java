package io.homeroom.marketplace.order.placing;

import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.Tender;
import io.homeroom.marketplace.stock.Stock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * What an order is to get is held for it while it is paid: until progress has answered about its
 * points, a day at most; or for a while after its checkout is over, as news of money takes its
 * time.
 */
@Component
class HoldingStock {
  private static final Duration HELD = Duration.ofDays(1);
  private static final Duration NEWS = Duration.ofMinutes(2);

  private final Stock stock;

  HoldingStock(Stock stock) {
    this.stock = stock;
  }

  /**
   * Holds it from the moment the order has moved last.
   *
   * @throws io.homeroom.marketplace.stock.OutOfStock if there are not as many
   */
  void hold(Order order) {
    if (order.items().haveToBeSent()) {
      stock.reserve(order.id().reference(), order.items().physical(), until(order));
    }
  }

  void release(Order order) {
    if (order.items().haveToBeSent()) {
      stock.release(order.id().reference());
    }
  }

  private static Instant until(Order order) {
    return order
        .card()
        .map(Tender.Card::until)
        .map(over -> over.plus(NEWS))
        .orElseGet(() -> order.movedAt().plus(HELD));
  }
}
