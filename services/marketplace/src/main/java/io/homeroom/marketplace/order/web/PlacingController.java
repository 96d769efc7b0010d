package io.homeroom.marketplace.order.web;

import io.homeroom.marketplace.order.paying.PayingOrder;
import io.homeroom.marketplace.order.placing.PlacingOrder;
import io.homeroom.marketplace.order.web.view.OrderView;
import io.homeroom.platform.web.idempotency.NamedCall;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "orders")
class PlacingController {
  private final PlacingOrder placing;
  private final PayingOrder paying;
  private final VisibleOrders visible;
  private final OrderAnswers answers;

  PlacingController(
      PlacingOrder placing, PayingOrder paying, VisibleOrders visible, OrderAnswers answers) {
    this.placing = placing;
    this.paying = paying;
    this.visible = visible;
    this.answers = answers;
  }

  @Operation(
      summary =
          "Order, at the price that was seen: 201 if it is paid, or can be on the checkout's page;"
              + " 202 if parents are asked, or its payment is on its way")
  @PostMapping("/api/store/orders")
  @PreAuthorize("hasAnyRole('PARENT', 'CHILD')")
  ResponseEntity<OrderView> placeOrder(
      Caller caller, @Valid @RequestBody OrderForm form, NamedCall call) {
    var order = placing.place(visible.buyer(caller), form.wish(caller.role()), call);
    return answers.placed(paying.proceed(order), caller);
  }
}
