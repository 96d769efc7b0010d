package io.homeroom.marketplace.order;

import io.homeroom.marketplace.order.refusal.OrderNotFound;
import io.homeroom.marketplace.oversight.StaffAct;
import io.homeroom.platform.oversight.StaffActs;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds people's orders for staff, and tells that it did. */
@Component
@Transactional
public class LookingUpOrders {
  private final SeeingOrders orders;
  private final StaffActs acts;

  LookingUpOrders(SeeingOrders orders, StaffActs acts) {
    this.orders = orders;
    this.acts = acts;
  }

  /** Anybody's, in one state or in all, the newest first. */
  public CursorPage<Order> list(
      Caller staff, @Nullable OrderState state, @Nullable UUID family, Cursor cursor) {
    acts.record(staff, StaffAct.LIST_ORDERS, family == null ? new UUID[0] : new UUID[] {family});
    return orders.all(state, family, cursor);
  }

  /**
   * Anybody's order.
   *
   * @throws OrderNotFound if there is none
   */
  public Order one(Caller staff, OrderId id) {
    var order = orders.any(id);
    acts.record(staff, StaffAct.READ_ORDER, order.subjects());
    return order;
  }
}
