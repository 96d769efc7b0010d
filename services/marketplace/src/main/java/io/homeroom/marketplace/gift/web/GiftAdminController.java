package io.homeroom.marketplace.gift.web;

import io.homeroom.marketplace.gift.GiftId;
import io.homeroom.marketplace.gift.LookingUpGifts;
import io.homeroom.marketplace.gift.withdrawing.WithdrawingGift;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "store administration")
@RequestMapping("/api/admin/store/gifts")
@PreAuthorize("hasAnyRole('MODERATOR', 'SUPERADMIN')")
class GiftAdminController {
  private final LookingUpGifts gifts;
  private final WithdrawingGift withdrawing;
  private final ParcelViews views;

  GiftAdminController(LookingUpGifts gifts, WithdrawingGift withdrawing, ParcelViews views) {
    this.gifts = gifts;
    this.withdrawing = withdrawing;
    this.views = views;
  }

  @Operation(
      summary = "Gifts that were opened and had to be sent, of a family or all, the newest first")
  @GetMapping
  CursorPage<ParcelView> listOpenedParcels(
      Caller caller, @RequestParam @Nullable UUID familyId, Cursor cursor) {
    return views.of(gifts.parcels(caller, familyId, cursor));
  }

  @Operation(summary = "Take back a gift that has never arrived: its points go back to the child")
  @ApiResponse(responseCode = "204", description = "It is withdrawn")
  @ApiResponse(responseCode = "202", description = "Its points are on their way to the child")
  @PostMapping("/{giftId}/refund")
  ResponseEntity<Void> refundGift(Caller caller, @PathVariable UUID giftId) {
    return withdrawing.takeBackLost(new GiftId(giftId), caller)
        ? ResponseEntity.noContent().build()
        : ResponseEntity.accepted().build();
  }
}
