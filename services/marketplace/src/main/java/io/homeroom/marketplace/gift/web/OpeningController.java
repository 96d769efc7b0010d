package io.homeroom.marketplace.gift.web;

import io.homeroom.marketplace.gift.GiftId;
import io.homeroom.marketplace.gift.opening.OpeningGift;
import io.homeroom.platform.families.VisibleChildren;
import io.homeroom.platform.web.idempotency.NamedCall;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The key is kept with the gift rather than by {@code @Idempotent}, whose calls are one transaction
 * and ask no other service.
 */
@RestController
@Tag(name = "gifts")
class OpeningController {
  private final OpeningGift opening;
  private final GiftViews gifts;
  private final VisibleChildren children;

  OpeningController(OpeningGift opening, GiftViews gifts, VisibleChildren children) {
    this.opening = opening;
    this.gifts = gifts;
    this.children = children;
  }

  @Operation(
      summary = "Open a gift: its points go to the parents, and what is in it is the child's")
  @ApiResponse(responseCode = "200", description = "It is open")
  @ApiResponse(responseCode = "202", description = "It is being opened; it takes some seconds more")
  @PostMapping("/api/gifts/{giftId}/activate")
  @PreAuthorize("hasRole('CHILD')")
  ResponseEntity<GiftView> openGift(Caller caller, @PathVariable UUID giftId, NamedCall call) {
    var id = new GiftId(giftId);
    var opened = opening.open(id, children.one(caller.personId(), caller), call);
    return ResponseEntity.status(opened ? HttpStatus.OK : HttpStatus.ACCEPTED)
        .body(gifts.one(id, caller));
  }
}
