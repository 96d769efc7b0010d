package io.homeroom.marketplace.order.web;

import io.homeroom.marketplace.order.EndReason;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.Tender;
import io.homeroom.marketplace.order.web.view.OrderView;
import io.homeroom.marketplace.order.web.view.OrderViews;
import io.homeroom.marketplace.points.NotEnoughPoints;
import io.homeroom.platform.web.security.Caller;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * What a call that moves an order is answered: whatever is still on its way is accepted, what can
 * be paid on a page is done, and what was refused for want of points is a problem.
 */
@Component
class OrderAnswers {
  private final OrderViews views;

  OrderAnswers(OrderViews views) {
    this.views = views;
  }

  ResponseEntity<OrderView> placed(Order order, Caller caller) {
    return answer(order, caller, HttpStatus.CREATED);
  }

  ResponseEntity<OrderView> moved(Order order, Caller caller) {
    return answer(order, caller, HttpStatus.OK);
  }

  private ResponseEntity<OrderView> answer(Order order, Caller caller, HttpStatus done) {
    if (order.reason() == EndReason.NOT_ENOUGH_POINTS) {
      throw new NotEnoughPoints();
    }
    var status =
        switch (order.state()) {
          case PAYING -> isPayable(order) ? done : HttpStatus.ACCEPTED;
          case ASKING, REFUNDING -> HttpStatus.ACCEPTED;
          case PAID -> order.items().areReturning() ? HttpStatus.ACCEPTED : done;
          case CANCELLED, REFUNDED -> done;
        };
    return ResponseEntity.status(status)
        .location(URI.create("/api/store/orders/" + order.id().value()))
        .body(views.of(order, caller));
  }

  private static boolean isPayable(Order order) {
    return order.card().map(Tender.Card::url).isPresent();
  }
}
