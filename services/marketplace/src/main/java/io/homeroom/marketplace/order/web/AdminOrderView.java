package io.homeroom.marketplace.order.web;

import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.web.view.OrderView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as staff sees it.
 *
 * @param paymentReference finds the payment at payments; none, if it is paid by points
 */
record AdminOrderView(UUID familyId, @Nullable String paymentReference, OrderView order) {

  static AdminOrderView of(Order order, OrderView shown) {
    var reference = order.card().map(_ -> order.id().reference()).orElse(null);
    return new AdminOrderView(order.buyer().family(), reference, shown);
  }
}
