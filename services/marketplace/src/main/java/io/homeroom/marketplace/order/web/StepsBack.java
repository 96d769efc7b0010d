package io.homeroom.marketplace.order.web;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.refunding.RefundingOrder;
import io.homeroom.marketplace.order.refunding.RefundingPart;
import io.homeroom.marketplace.order.web.view.OrderView;
import io.homeroom.platform.web.security.Caller;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How an order, or some products of it, are given back, and what is answered. */
@Component
class StepsBack {
  private final RefundingOrder whole;
  private final RefundingPart part;
  private final OrderAnswers answers;

  StepsBack(RefundingOrder whole, RefundingPart part, OrderAnswers answers) {
    this.whole = whole;
    this.part = part;
    this.answers = answers;
  }

  ResponseEntity<OrderView> refund(Order order, Set<ProductId> products, Caller caller) {
    return answers.moved(
        products.isEmpty()
            ? whole.refundToBuyer(order.id(), caller)
            : part.refundToBuyer(order.id(), products, caller),
        caller);
  }

  ResponseEntity<OrderView> refundByStaff(Order order, Set<ProductId> products, Caller staff) {
    return answers.moved(
        products.isEmpty()
            ? whole.refundByStaff(order.id(), staff)
            : part.refundByStaff(order.id(), products, staff),
        staff);
  }
}
