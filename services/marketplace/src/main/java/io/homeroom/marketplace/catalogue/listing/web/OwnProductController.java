package io.homeroom.marketplace.catalogue.listing.web;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.listing.DraftingProduct;
import io.homeroom.marketplace.catalogue.listing.Product;
import io.homeroom.marketplace.catalogue.listing.ProductState;
import io.homeroom.marketplace.catalogue.listing.PublishingProduct;
import io.homeroom.marketplace.catalogue.listing.SeeingProducts;
import io.homeroom.marketplace.catalogue.listing.WithdrawingProduct;
import io.homeroom.platform.web.idempotency.Idempotent;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.request.SeenVersion;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "suppliers")
@RequestMapping("/api/store/suppliers/products")
@PreAuthorize("hasRole('SUPPLIER')")
class OwnProductController {
  private final DraftingProduct drafting;
  private final PublishingProduct publishing;
  private final WithdrawingProduct withdrawing;
  private final SeeingProducts products;

  OwnProductController(
      DraftingProduct drafting,
      PublishingProduct publishing,
      WithdrawingProduct withdrawing,
      SeeingProducts products) {
    this.drafting = drafting;
    this.publishing = publishing;
    this.withdrawing = withdrawing;
    this.products = products;
  }

  @Operation(summary = "Draft a product")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Idempotent
  ResponseEntity<ProductView> draftProduct(Caller caller, @Valid @RequestBody ListingForm form) {
    return answer(HttpStatus.CREATED, drafting.draft(caller.personId(), form.listing()));
  }

  @Operation(summary = "One's own products, the newest first")
  @GetMapping
  CursorPage<ProductView> listOwnProducts(
      Caller caller, @RequestParam @Nullable ProductState state, Cursor cursor) {
    return products.list(caller.personId(), state, cursor).map(ProductView::of);
  }

  @Operation(summary = "One of one's own products, with its version as ETag")
  @GetMapping("/{productId}")
  ResponseEntity<ProductView> showOwnProduct(Caller caller, @PathVariable UUID productId) {
    return answer(HttpStatus.OK, products.one(new ProductId(productId), caller.personId()));
  }

  @Operation(summary = "Describe a product anew; If-Match names the version seen")
  @PutMapping("/{productId}")
  ResponseEntity<ProductView> describeProduct(
      Caller caller,
      @PathVariable UUID productId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ListingForm form) {
    var id = new ProductId(productId);
    var seen = products.one(id, caller.personId()).version();
    new SeenVersion(ifMatch).check(seen);
    return answer(HttpStatus.OK, drafting.describe(id, caller.personId(), form.listing(), seen));
  }

  @Operation(summary = "Let people see and buy a product")
  @PostMapping("/{productId}/publish")
  ResponseEntity<ProductView> publishProduct(Caller caller, @PathVariable UUID productId) {
    return answer(HttpStatus.OK, publishing.publish(new ProductId(productId), caller.personId()));
  }

  @Operation(summary = "Take a product out of the store for good")
  @PostMapping("/{productId}/withdraw")
  ResponseEntity<ProductView> withdrawProduct(Caller caller, @PathVariable UUID productId) {
    return answer(HttpStatus.OK, withdrawing.withdraw(new ProductId(productId), caller.personId()));
  }

  private static ResponseEntity<ProductView> answer(HttpStatus status, Product product) {
    return ResponseEntity.status(status)
        .eTag(SeenVersion.etagOf(product.version()))
        .body(ProductView.of(product));
  }
}
