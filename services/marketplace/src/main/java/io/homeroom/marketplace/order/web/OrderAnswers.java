package io.homeroom.marketplace.order.web;

import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.points.NotEnoughPoints;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * What a call that moves an order is answered: whatever is still on its way is accepted, and what
 * was refused for want of points is a problem.
 */
@Component
class OrderAnswers {
  private final OrderViews views;

  OrderAnswers(OrderViews views) {
    this.views = views;
  }

  ResponseEntity<OrderView> placed(Order order) {
    return answer(order, HttpStatus.CREATED);
  }

  ResponseEntity<OrderView> moved(Order order) {
    return answer(order, HttpStatus.OK);
  }

  private ResponseEntity<OrderView> answer(Order order, HttpStatus done) {
    if (order.reason() == EndReason.NOT_ENOUGH_POINTS) {
      throw new NotEnoughPoints();
    }
    var status =
        switch (order.state()) {
          case ASKING, PAYING, REFUNDING -> HttpStatus.ACCEPTED;
          case PAID, CANCELLED, REFUNDED -> done;
        };
    return ResponseEntity.status(status)
        .location(URI.create("/api/store/orders/" + order.id().value()))
        .body(views.of(order));
  }
}
