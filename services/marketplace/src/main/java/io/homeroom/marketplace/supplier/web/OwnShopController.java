package io.homeroom.marketplace.supplier.web;

import io.homeroom.marketplace.supplier.ApplyingForShop;
import io.homeroom.marketplace.supplier.SeeingShops;
import io.homeroom.marketplace.supplier.Shop;
import io.homeroom.platform.web.idempotency.Idempotent;
import io.homeroom.platform.web.request.SeenVersion;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "suppliers")
@RequestMapping("/api/store/suppliers/shop")
@PreAuthorize("hasRole('SUPPLIER')")
class OwnShopController {
  private final ApplyingForShop applying;
  private final SeeingShops shops;

  OwnShopController(ApplyingForShop applying, SeeingShops shops) {
    this.applying = applying;
    this.shops = shops;
  }

  @Operation(summary = "Apply for a shop")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Idempotent
  ResponseEntity<ShopView> applyForShop(Caller caller, @Valid @RequestBody ShopForm form) {
    return answer(
        HttpStatus.CREATED,
        applying.apply(caller.personId(), form.name().strip(), form.about().strip()));
  }

  @Operation(summary = "One's own shop, with its version as ETag")
  @GetMapping
  ResponseEntity<ShopView> showOwnShop(Caller caller) {
    return answer(HttpStatus.OK, shops.of(caller.personId()));
  }

  @Operation(summary = "Describe the shop anew; If-Match names the version seen")
  @PutMapping
  ResponseEntity<ShopView> describeShop(
      Caller caller,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ShopForm form) {
    var seen = shops.of(caller.personId()).version();
    new SeenVersion(ifMatch).check(seen);
    return answer(
        HttpStatus.OK,
        applying.describe(caller.personId(), form.name().strip(), form.about().strip(), seen));
  }

  private static ResponseEntity<ShopView> answer(HttpStatus status, Shop shop) {
    return ResponseEntity.status(status)
        .eTag(SeenVersion.etagOf(shop.version()))
        .body(ShopView.of(shop));
  }
}
