package io.homeroom.marketplace.shipping.web;

import io.homeroom.marketplace.shipping.SendingShipment;
import io.homeroom.marketplace.shipping.Shipment;
import io.homeroom.marketplace.shipping.ShipmentState;
import io.homeroom.platform.web.idempotency.Idempotent;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.platform.web.text.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a supplier has to send. Whose it is, only the address tells, while it is still to send. */
@RestController
@Tag(name = "suppliers")
@RequestMapping("/api/store/suppliers/orders")
@PreAuthorize("hasRole('SUPPLIER')")
class ShipmentController {

  record SentForm(
      @NotBlank @Size(max = 50) @Text String carrier,
      @Size(max = 100) @Text @Nullable String trackingCode) {}

  private final SendingShipment sending;
  private final ShipmentViews views;

  ShipmentController(SendingShipment sending, ShipmentViews views) {
    this.sending = sending;
    this.views = views;
  }

  @Operation(summary = "What has been ordered of one's shop, the newest first")
  @GetMapping
  CursorPage<ShipmentView> listShipments(
      Caller caller, @RequestParam @Nullable ShipmentState state, Cursor cursor) {
    var page = sending.of(caller.personId(), state, cursor);
    return new CursorPage<>(views.of(page.items()), page.next());
  }

  @Operation(summary = "Note that something is on its way")
  @PostMapping("/{shipmentId}/shipped")
  @Idempotent
  ShipmentView noteShipped(
      Caller caller, @PathVariable UUID shipmentId, @Valid @RequestBody SentForm form) {
    var code = form.trackingCode();
    return view(
        sending.ship(
            shipmentId,
            caller.personId(),
            form.carrier().strip(),
            code == null ? null : code.strip()));
  }

  @Operation(summary = "Note that something has arrived")
  @PostMapping("/{shipmentId}/delivered")
  @Idempotent
  ShipmentView noteDelivered(Caller caller, @PathVariable UUID shipmentId) {
    return view(sending.deliver(shipmentId, caller.personId()));
  }

  private ShipmentView view(Shipment shipment) {
    return views.of(List.of(shipment)).getFirst();
  }
}
