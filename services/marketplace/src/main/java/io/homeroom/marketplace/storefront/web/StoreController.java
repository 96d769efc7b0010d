package io.homeroom.marketplace.storefront.web;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.category.CategoryId;
import io.homeroom.marketplace.storefront.NewestOffers;
import io.homeroom.marketplace.storefront.ShowingProduct;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "store")
@RequestMapping("/api/store/products")
class StoreController {
  private final NewestOffers offers;
  private final ShowingProduct showing;

  StoreController(NewestOffers offers, ShowingProduct showing) {
    this.offers = offers;
    this.showing = showing;
  }

  @Operation(summary = "What is offered, in one category or in all, the newest first")
  @GetMapping
  CursorPage<OfferView> listOffers(
      @RequestParam @Nullable UUID categoryId,
      @RequestParam(defaultValue = "en") Language language,
      Cursor cursor) {
    var category = categoryId == null ? null : new CategoryId(categoryId);
    return offers.list(category, cursor).map(offer -> OfferView.of(offer, language));
  }

  @Operation(summary = "The page of a product")
  @GetMapping("/{productId}")
  ProductPageView showOffer(
      @PathVariable UUID productId, @RequestParam(defaultValue = "en") Language language) {
    return ProductPageView.of(showing.show(new ProductId(productId)), language);
  }
}
