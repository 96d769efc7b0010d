package io.homeroom.marketplace.supplier.web;

import io.homeroom.marketplace.supplier.DecidingOnShop;
import io.homeroom.marketplace.supplier.Decision;
import io.homeroom.marketplace.supplier.SeeingShops;
import io.homeroom.marketplace.supplier.ShopState;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.platform.web.text.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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

@RestController
@Tag(name = "store administration")
@RequestMapping("/api/admin/store/shops")
@PreAuthorize("hasAnyRole('MODERATOR', 'SUPERADMIN')")
class ShopAdminController {
  private final SeeingShops shops;
  private final DecidingOnShop deciding;

  ShopAdminController(SeeingShops shops, DecidingOnShop deciding) {
    this.shops = shops;
    this.deciding = deciding;
  }

  record ReasonForm(@NotBlank @Size(max = 500) @Text String reason) {}

  @Operation(summary = "The shops, or those in one state")
  @GetMapping
  CursorPage<ShopView> listShops(@RequestParam @Nullable ShopState state, Cursor cursor) {
    return shops.all(state, cursor).map(ShopView::of);
  }

  @Operation(summary = "One shop")
  @GetMapping("/{supplierId}")
  ShopView showShop(@PathVariable UUID supplierId) {
    return ShopView.of(shops.of(supplierId));
  }

  @Operation(summary = "Approve a shop that was applied for")
  @PostMapping("/{supplierId}/approve")
  ShopView approveShop(Caller caller, @PathVariable UUID supplierId) {
    return decide(caller, supplierId, Decision.APPROVE, null);
  }

  @Operation(summary = "Refuse a shop that was applied for")
  @PostMapping("/{supplierId}/refuse")
  ShopView refuseShop(
      Caller caller, @PathVariable UUID supplierId, @Valid @RequestBody ReasonForm form) {
    return decide(caller, supplierId, Decision.REFUSE, form.reason());
  }

  @Operation(summary = "Suspend an open shop: nothing of it can be bought any more")
  @PostMapping("/{supplierId}/suspend")
  ShopView suspendShop(
      Caller caller, @PathVariable UUID supplierId, @Valid @RequestBody ReasonForm form) {
    return decide(caller, supplierId, Decision.SUSPEND, form.reason());
  }

  @Operation(summary = "Open a suspended shop again")
  @PostMapping("/{supplierId}/reinstate")
  ShopView reinstateShop(Caller caller, @PathVariable UUID supplierId) {
    return decide(caller, supplierId, Decision.REINSTATE, null);
  }

  private ShopView decide(
      Caller caller, UUID supplier, Decision decision, @Nullable String reason) {
    return ShopView.of(deciding.decide(supplier, decision, reason, caller.personId()));
  }
}
