package io.homeroom.marketplace.order.web;

import io.homeroom.marketplace.order.Buyer;
import io.homeroom.marketplace.order.Order;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.SeeingOrders;
import io.homeroom.marketplace.order.refusal.OrderNotFound;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.platform.web.security.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The orders that the caller may see: a parent those of the family, a child its own. */
@Component
class VisibleOrders {
  private final SeeingOrders orders;

  VisibleOrders(SeeingOrders orders) {
    this.orders = orders;
  }

  Buyer buyer(Caller caller) {
    return new Buyer(caller.personId(), familyOf(caller), isChild(caller));
  }

  Order one(UUID id, Caller caller) {
    return orders.one(
        new OrderId(id), familyOf(caller), isChild(caller) ? caller.personId() : null);
  }

  CursorPage<Order> list(Caller caller, @Nullable UUID person, Cursor cursor) {
    var whose = isChild(caller) ? caller.personId() : person;
    return orders.ofFamily(familyOf(caller), whose, cursor);
  }

  private static boolean isChild(Caller caller) {
    return caller.role() == Role.CHILD;
  }

  private static UUID familyOf(Caller caller) {
    if (caller.familyId() == null) {
      throw new OrderNotFound();
    }
    return caller.familyId();
  }
}
