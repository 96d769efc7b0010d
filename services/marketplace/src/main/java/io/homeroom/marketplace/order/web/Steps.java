package io.homeroom.marketplace.order.web;

import io.homeroom.marketplace.checkout.Provider;
import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.SeeingOrders;
import io.homeroom.marketplace.order.paying.PayingOrder;
import io.homeroom.marketplace.order.placing.AnsweringOrder;
import io.homeroom.marketplace.order.web.view.OrderView;
import io.homeroom.platform.web.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What a family does with an order it has placed, and what it is answered. */
@Component
class Steps {
  private final AnsweringOrder answering;
  private final PayingOrder paying;
  private final SeeingOrders orders;
  private final OrderAnswers answers;

  Steps(AnsweringOrder answering, PayingOrder paying, SeeingOrders orders, OrderAnswers answers) {
    this.answering = answering;
    this.paying = paying;
    this.orders = orders;
    this.answers = answers;
  }

  ResponseEntity<OrderView> approve(Order order, @Nullable Provider chosen, Caller parent) {
    answering.approve(order.id(), parent.personId(), chosen);
    return answers.moved(paying.proceed(order.id()), parent);
  }

  ResponseEntity<OrderView> payBy(Order order, Provider wanted, Caller parent) {
    return answers.moved(paying.payBy(order.id(), wanted), parent);
  }

  ResponseEntity<OrderView> cancel(Order order, Caller caller) {
    var by = caller.personId();
    var own = order.buyer().person().equals(by);
    answering.end(order.id(), own ? EndReason.WITHDRAWN : EndReason.DECLINED, by);
    return answers.moved(orders.any(order.id()), caller);
  }
}
