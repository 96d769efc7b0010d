package io.homeroom.marketplace.order.web;

import io.homeroom.marketplace.order.LookingUpOrders;
import io.homeroom.marketplace.order.LookingUpOrders.Search;
import io.homeroom.marketplace.order.OrderId;
import io.homeroom.marketplace.order.OrderState;
import io.homeroom.marketplace.order.refund.RefundState;
import io.homeroom.marketplace.order.web.view.OrderView;
import io.homeroom.marketplace.order.web.view.OrderViews;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "store administration")
@RequestMapping("/api/admin/store/orders")
@PreAuthorize("hasAnyRole('MODERATOR', 'SUPERADMIN')")
class OrderAdminController {
  private final LookingUpOrders orders;
  private final OrderViews views;
  private final StepsBack steps;

  OrderAdminController(LookingUpOrders orders, OrderViews views, StepsBack steps) {
    this.orders = orders;
    this.views = views;
    this.steps = steps;
  }

  @Operation(
      summary =
          "All orders, or those in one state, of one family, or with a refund that is so far, the newest first")
  @GetMapping
  CursorPage<AdminOrderView> listAllOrders(
      Caller caller,
      @RequestParam @Nullable OrderState state,
      @RequestParam @Nullable RefundState refund,
      @RequestParam @Nullable UUID familyId,
      Cursor cursor) {
    var found = orders.list(caller, new Search(state, refund, familyId), cursor);
    return views.of(found, caller, AdminOrderView::of);
  }

  @Operation(summary = "Anybody's order")
  @GetMapping("/{orderId}")
  AdminOrderView showAnyOrder(Caller caller, @PathVariable UUID orderId) {
    var order = orders.one(caller, new OrderId(orderId));
    return AdminOrderView.of(order, views.of(order, caller));
  }

  @Operation(summary = "Give an order back, or some products of it, used or not")
  @PostMapping("/{orderId}/refund")
  ResponseEntity<OrderView> refundAnyOrder(
      Caller caller,
      @PathVariable UUID orderId,
      @Valid @RequestBody(required = false) @Nullable RefundForm form) {
    var order = orders.one(caller, new OrderId(orderId));
    return steps.refundByStaff(order, RefundForm.products(form), caller);
  }
}
