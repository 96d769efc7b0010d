package io.homeroom.marketplace.order;

import io.homeroom.marketplace.order.refund.RefundState;
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

  /**
   * Which orders are meant; what is null is left open.
   *
   * @param refund how far some of their money has come back
   */
  public record Search(
      @Nullable OrderState state, @Nullable RefundState refund, @Nullable UUID family) {}

  private final SeeingOrders orders;
  private final StaffActs acts;

  LookingUpOrders(SeeingOrders orders, StaffActs acts) {
    this.orders = orders;
    this.acts = acts;
  }

  /** Anybody's, the newest first. */
  public CursorPage<Order> list(Caller staff, Search search, Cursor cursor) {
    var family = search.family();
    acts.record(staff, StaffAct.LIST_ORDERS, family == null ? new UUID[0] : new UUID[] {family});
    return orders.all(search, cursor);
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
