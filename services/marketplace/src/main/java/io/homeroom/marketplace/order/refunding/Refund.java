package io.homeroom.marketplace.order.refunding;

import com.fasterxml.uuid.Generators;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.item.OrderItems;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * So many points of an order, or so much of its money, that are to be given back.
 *
 * @param supplier whose lines it is for; null if it is for more than one
 * @param amount in what the order is paid with
 */
public record Refund(UUID id, OrderId order, @Nullable UUID supplier, long amount) {

  static Refund ofTheRest(Order order) {
    return of(order, null, order.items().kept());
  }

  static Refund of(Order order, @Nullable UUID supplier, OrderItems items) {
    var id = Generators.timeBasedEpochRandomGenerator().generate();
    return new Refund(id, order.id(), supplier, items.total());
  }

  /** By which progress and payments know it. */
  public String reference() {
    return "refund:" + id;
  }
}
