package io.homeroom.marketplace.order.refunding;

import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.refunding.refusal.PointsHaveEnded;
import io.homeroom.marketplace.order.refusal.OrderNotFound;
import io.homeroom.platform.families.Directory;
import io.homeroom.platform.web.security.Caller;
import org.springframework.stereotype.Component;

/**
 * An order is given back by the family whose it is once it is locked: a grown child takes its own
 * along. The points that it paid with as a child have ended; money goes to whoever paid.
 */
@Component
class FamiliesGiveBackTheirOwn {
  private final Directory directory;

  FamiliesGiveBackTheirOwn(Directory directory) {
    this.directory = directory;
  }

  void require(Order locked, Caller by) {
    if (!locked.buyer().family().equals(by.familyId())) {
      throw new OrderNotFound();
    }
    if (locked.card().isEmpty() && isOfGrownChild(locked)) {
      throw new PointsHaveEnded();
    }
  }

  private boolean isOfGrownChild(Order order) {
    return order
        .buyer()
        .child()
        .filter(child -> !directory.known(child.id()).equals(child))
        .isPresent();
  }
}
