package io.homeroom.marketplace.box.web;

import io.homeroom.marketplace.box.BoxWish;
import io.homeroom.marketplace.box.SubscribingToBox;
import io.homeroom.marketplace.box.refusal.BoxNotFound;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.platform.web.idempotency.NamedCall;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "boxes")
@RequestMapping("/api/store/boxes")
@PreAuthorize("hasRole('PARENT')")
class BoxController {

  /** A box, and where it is paid; null while that is not possible, and once it is paid. */
  record BegunView(UUID boxId, @Nullable String url) {}

  private final SubscribingToBox subscribing;
  private final BoxViews views;

  BoxController(SubscribingToBox subscribing, BoxViews views) {
    this.subscribing = subscribing;
    this.views = views;
  }

  @Operation(
      summary =
          "Subscribe to a product for each month, at the price that was seen: 201 if it can be paid"
              + " on the page; 202 if it was, or that is not possible yet, then ask again")
  @PostMapping
  ResponseEntity<BegunView> subscribeToBox(
      Caller caller, @Valid @RequestBody BoxForm form, NamedCall call) {
    var wish =
        new BoxWish(
            familyOf(caller), caller.personId(), new ProductId(form.productId()), form.seen());
    var begun = subscribing.begin(wish, call);
    var status = begun.url() == null ? HttpStatus.ACCEPTED : HttpStatus.CREATED;
    return ResponseEntity.status(status).body(new BegunView(begun.box().id(), begun.url()));
  }

  @Operation(summary = "What the family gets each month, or has got, the newest first")
  @GetMapping
  CursorPage<BoxView> listBoxes(Caller caller, Cursor cursor) {
    return views.all(familyOf(caller), cursor);
  }

  private static UUID familyOf(Caller caller) {
    return Optional.ofNullable(caller.familyId()).orElseThrow(BoxNotFound::new);
  }
}
