package io.homeroom.marketplace.catalogue.listing.web;

import io.homeroom.marketplace.catalogue.ImageUrl;
import io.homeroom.marketplace.catalogue.ProductKind;
import io.homeroom.marketplace.catalogue.listing.Product;
import io.homeroom.marketplace.catalogue.listing.ProductState;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product on the wire, as its supplier and moderators see it.
 *
 * @param imageUrl where its picture is, once that is examined
 * @param offered whether it can be bought: it is published, and its shop is open
 */
record ProductView(
    UUID productId,
    UUID supplierId,
    ProductKind kind,
    boolean lesson,
    UUID categoryId,
    WordsForm words,
    PriceForm price,
    int minAge,
    int maxAge,
    Map<String, String> specs,
    @Nullable String imageUrl,
    ProductState state,
    boolean offered,
    @Nullable String withdrawnReason,
    long version,
    Instant createdAt) {

  static ProductView of(Product product) {
    var listing = product.listing();
    return new ProductView(
        product.id().value(),
        product.supplier(),
        listing.kind(),
        listing.lesson(),
        listing.category().value(),
        WordsForm.of(listing.words()),
        PriceForm.of(listing.price()),
        listing.ages().min(),
        listing.ages().max(),
        listing.specs(),
        ImageUrl.of(product.image()),
        product.state(),
        product.isOffered(),
        product.withdrawnReason(),
        product.version(),
        product.createdAt());
  }
}
