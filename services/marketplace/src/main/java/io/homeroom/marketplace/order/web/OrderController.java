package io.homeroom.marketplace.order.web;

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

/** Each call that moves an order may be repeated: it then finds the order moved. */
@RestController
@Tag(name = "orders")
@RequestMapping("/api/store/orders")
class OrderController {
  private static final String FAMILY = "hasAnyRole('PARENT', 'CHILD')";

  private final VisibleOrders visible;
  private final OrderViews views;
  private final Steps steps;
  private final StepsBack back;

  OrderController(VisibleOrders visible, OrderViews views, Steps steps, StepsBack back) {
    this.visible = visible;
    this.views = views;
    this.steps = steps;
    this.back = back;
  }

  @Operation(summary = "The family's orders, or one person's, the newest first; a child's own")
  @GetMapping
  @PreAuthorize(FAMILY)
  CursorPage<OrderView> listOrders(
      Caller caller, @RequestParam @Nullable UUID personId, Cursor cursor) {
    return views.of(visible.list(caller, personId, cursor), caller);
  }

  @Operation(summary = "One order, and where what it sends is")
  @GetMapping("/{orderId}")
  @PreAuthorize(FAMILY)
  OrderView showOrder(Caller caller, @PathVariable UUID orderId) {
    return views.of(visible.one(orderId, caller), caller);
  }

  @Operation(summary = "Let a child's order be paid; by card, the parent who does so pays")
  @PostMapping("/{orderId}/approval")
  @PreAuthorize("hasRole('PARENT')")
  ResponseEntity<OrderView> approveOrder(
      Caller caller,
      @PathVariable UUID orderId,
      @Valid @RequestBody(required = false) @Nullable ApprovalForm form) {
    var order = visible.one(orderId, caller);
    return steps.approve(order, ApprovalForm.chosen(form), caller);
  }

  @Operation(
      summary =
          "Have an order that waits to be paid by card be paid by that provider, on another page")
  @PostMapping("/{orderId}/checkout")
  @PreAuthorize("hasRole('PARENT')")
  ResponseEntity<OrderView> payOrderBy(
      Caller caller, @PathVariable UUID orderId, @Valid @RequestBody PayByForm form) {
    return steps.payBy(visible.one(orderId, caller), form.provider(), caller);
  }

  @Operation(summary = "End an order that waits for a parent, to say yes or to pay by card")
  @PostMapping("/{orderId}/cancellation")
  @PreAuthorize(FAMILY)
  ResponseEntity<OrderView> cancelOrder(Caller caller, @PathVariable UUID orderId) {
    return steps.cancel(visible.one(orderId, caller), caller);
  }

  @Operation(
      summary =
          "Give back what was neither opened nor sent, all or some products, within fourteen days")
  @PostMapping("/{orderId}/refund")
  @PreAuthorize(FAMILY)
  ResponseEntity<OrderView> refundOrder(
      Caller caller,
      @PathVariable UUID orderId,
      @Valid @RequestBody(required = false) @Nullable RefundForm form) {
    return back.refund(visible.one(orderId, caller), RefundForm.products(form), caller);
  }
}
