package io.homeroom.marketplace.gift.web;

import io.homeroom.marketplace.gift.GiftId;
import io.homeroom.marketplace.gift.giving.GivingGift;
import io.homeroom.marketplace.gift.withdrawing.WithdrawingGift;
import io.homeroom.platform.families.VisibleChildren;
import io.homeroom.platform.web.idempotency.Idempotent;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "gifts")
@RequestMapping("/api/gifts")
class GiftController {
  private static final String PARENT = "hasRole('PARENT')";
  private static final String FAMILY = "hasAnyRole('PARENT', 'CHILD')";

  private final GivingGift giving;
  private final WithdrawingGift withdrawing;
  private final GiftViews gifts;
  private final VisibleChildren children;

  GiftController(
      GivingGift giving, WithdrawingGift withdrawing, GiftViews gifts, VisibleChildren children) {
    this.giving = giving;
    this.withdrawing = withdrawing;
    this.gifts = gifts;
    this.children = children;
  }

  @Operation(summary = "Hide a gift for a child until it has earned enough points")
  @PostMapping
  @PreAuthorize(PARENT)
  @Idempotent
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<GiftView> giveGift(Caller caller, @Valid @RequestBody GiftForm form) {
    var child = children.one(form.childId(), caller);
    var id = giving.give(child, caller.personId(), form.present());
    return ResponseEntity.created(URI.create("/api/gifts/" + id.value()))
        .body(gifts.one(id, caller));
  }

  @Operation(summary = "The family's gifts, the newest first; for a child its own, once unlocked")
  @GetMapping
  @PreAuthorize(FAMILY)
  CursorPage<GiftView> listGifts(
      Caller caller, @RequestParam @Nullable UUID childId, Cursor cursor) {
    return gifts.all(caller, childId, cursor);
  }

  @Operation(summary = "One gift")
  @GetMapping("/{giftId}")
  @PreAuthorize(FAMILY)
  GiftView showGift(Caller caller, @PathVariable UUID giftId) {
    return gifts.one(new GiftId(giftId), caller);
  }

  @Operation(
      summary =
          "Take back a gift that is not opened, or that has not been sent: its points go back then")
  @ApiResponse(responseCode = "204", description = "It is withdrawn")
  @ApiResponse(responseCode = "202", description = "Its points are on their way to the child")
  @DeleteMapping("/{giftId}")
  @PreAuthorize(PARENT)
  ResponseEntity<Void> withdrawGift(Caller caller, @PathVariable UUID giftId) {
    return withdrawing.withdraw(new GiftId(giftId), caller)
        ? ResponseEntity.noContent().build()
        : ResponseEntity.accepted().build();
  }
}
