package io.homeroom.marketplace.catalogue.listing.web;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.listing.DraftingProduct;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "suppliers")
@RequestMapping("/api/store/suppliers/products/{productId}/image")
@PreAuthorize("hasRole('SUPPLIER')")
class OwnImageController {
  private final DraftingProduct drafting;

  OwnImageController(DraftingProduct drafting) {
    this.drafting = drafting;
  }

  /**
   * The picture.
   *
   * @param imageId an upload of the supplier
   */
  record ImageForm(@NotNull UUID imageId) {}

  @Operation(summary = "Show a product with a picture that has just been uploaded")
  @PutMapping
  ProductView showImage(
      Caller caller, @PathVariable UUID productId, @Valid @RequestBody ImageForm form) {
    return illustrated(caller, productId, form.imageId());
  }

  @Operation(summary = "Show a product without its picture")
  @DeleteMapping
  ProductView removeImage(Caller caller, @PathVariable UUID productId) {
    return illustrated(caller, productId, null);
  }

  private ProductView illustrated(Caller caller, UUID productId, @Nullable UUID image) {
    return ProductView.of(drafting.illustrate(new ProductId(productId), caller.personId(), image));
  }
}
