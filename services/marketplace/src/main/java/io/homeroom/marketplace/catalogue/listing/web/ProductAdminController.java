package io.homeroom.marketplace.catalogue.listing.web;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.listing.ProductState;
import io.homeroom.marketplace.catalogue.listing.SeeingProducts;
import io.homeroom.marketplace.catalogue.listing.WithdrawingProduct;
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
@RequestMapping("/api/admin/store/products")
@PreAuthorize("hasAnyRole('MODERATOR', 'SUPERADMIN')")
class ProductAdminController {
  private final SeeingProducts products;
  private final WithdrawingProduct withdrawing;

  ProductAdminController(SeeingProducts products, WithdrawingProduct withdrawing) {
    this.products = products;
    this.withdrawing = withdrawing;
  }

  record WithdrawalForm(@NotBlank @Size(max = 500) @Text String reason) {}

  @Operation(summary = "The products, the newest first; of one supplier, or in one state")
  @GetMapping
  CursorPage<ProductView> listProductsOfAll(
      @RequestParam @Nullable UUID supplierId,
      @RequestParam @Nullable ProductState state,
      Cursor cursor) {
    return products.list(supplierId, state, cursor).map(ProductView::of);
  }

  @Operation(summary = "One product, in whatever state")
  @GetMapping("/{productId}")
  ProductView showProductOfAny(@PathVariable UUID productId) {
    return ProductView.of(products.one(new ProductId(productId)));
  }

  @Operation(summary = "Take a product out of the store for good, for a reason its supplier reads")
  @PostMapping("/{productId}/withdraw")
  ProductView withdrawProductOfAny(
      Caller caller, @PathVariable UUID productId, @Valid @RequestBody WithdrawalForm form) {
    return ProductView.of(
        withdrawing.withdrawForReason(
            new ProductId(productId), form.reason().strip(), caller.personId()));
  }
}
