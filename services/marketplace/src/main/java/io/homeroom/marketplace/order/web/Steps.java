package io.homeroom.marketplace.order.web;

import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.SeeingOrders;
import io.homeroom.marketplace.order.paying.PayingOrder;
import io.homeroom.marketplace.order.placing.AnsweringOrder;
import io.homeroom.marketplace.order.refunding.RefundingOrder;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What a family does with an order it has placed, and what it is answered. */
@Component
class Steps {
  private final AnsweringOrder answering;
  private final PayingOrder paying;
  private final RefundingOrder refunding;
  private final SeeingOrders orders;
  private final OrderAnswers answers;

  Steps(
      AnsweringOrder answering,
      PayingOrder paying,
      RefundingOrder refunding,
      SeeingOrders orders,
      OrderAnswers answers) {
    this.answering = answering;
    this.paying = paying;
    this.refunding = refunding;
    this.orders = orders;
    this.answers = answers;
  }

  ResponseEntity<OrderView> approve(Order order) {
    answering.approve(order.id());
    return answers.moved(paying.proceed(order.id()));
  }

  ResponseEntity<OrderView> cancel(Order order, UUID by) {
    var own = order.buyer().person().equals(by);
    answering.end(order.id(), own ? EndReason.WITHDRAWN : EndReason.DECLINED, by);
    return answers.moved(orders.any(order.id()));
  }

  ResponseEntity<OrderView> refund(Order order, UUID by) {
    return answers.moved(refunding.refundToBuyer(order.id(), by));
  }
}
