package io.homeroom.marketplace.catalogue.listing;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.listing.description.KindIsSettled;
import io.homeroom.marketplace.catalogue.listing.description.LessonsMustBeReadable;
import io.homeroom.marketplace.catalogue.listing.description.Listing;
import io.homeroom.marketplace.catalogue.listing.description.PublishedTextsMustStay;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product of a shop.
 *
 * <p>It is drafted, published, and withdrawn for good. What it says can be changed until then; of
 * what kind it is, only while it is a draft. It can be bought while it is published and its shop is
 * open.
 *
 * @param image its picture, an upload of its supplier
 * @param shopOpen as its shop is
 * @param withdrawnReason why a moderator has withdrawn it, if one has
 */
public record Product(
    ProductId id,
    UUID supplier,
    Listing listing,
    @Nullable UUID image,
    ProductState state,
    boolean shopOpen,
    @Nullable String withdrawnReason,
    long version,
    Instant createdAt) {

  static Product drafted(
      ProductId id, UUID supplier, Listing listing, boolean shopOpen, Instant now) {
    return new Product(id, supplier, listing, null, ProductState.DRAFT, shopOpen, null, 1, now);
  }

  public boolean isOffered() {
    return state == ProductState.PUBLISHED && shopOpen;
  }

  /**
   * With another description.
   *
   * @throws ProductWithdrawn if it is
   * @throws KindIsSettled if what has been published would be of another kind
   * @throws LessonsMustBeReadable if a published lesson would lack its text in a language
   * @throws PublishedTextsMustStay if what people own could not be read any more as it was
   */
  Product describedBy(Listing other) {
    requireNotWithdrawn();
    if (state == ProductState.PUBLISHED) {
      if (!other.isOfTheKindOf(listing)) {
        throw new KindIsSettled();
      }
      other.requireComplete();
      other.requireAllTextsOf(listing);
    }
    return become(other, image, state, withdrawnReason);
  }

  /**
   * Published.
   *
   * @throws ProductWithdrawn if it is
   * @throws LessonsMustBeReadable if a lesson lacks its text
   */
  Product published() {
    requireNotWithdrawn();
    listing.requireComplete();
    return become(listing, image, ProductState.PUBLISHED, null);
  }

  /**
   * Withdrawn, and its picture with it.
   *
   * @throws ProductWithdrawn if it is
   */
  Product withdrawn(@Nullable String reason) {
    requireNotWithdrawn();
    return become(listing, null, ProductState.WITHDRAWN, reason);
  }

  /**
   * With a picture, or without one.
   *
   * @throws ProductWithdrawn if it is
   */
  Product showing(@Nullable UUID other) {
    requireNotWithdrawn();
    return become(listing, other, state, withdrawnReason);
  }

  /** With its shop open, or closed. */
  Product inShop(boolean open) {
    return new Product(
        id, supplier, listing, image, state, open, withdrawnReason, version + 1, createdAt);
  }

  private void requireNotWithdrawn() {
    if (state == ProductState.WITHDRAWN) {
      throw new ProductWithdrawn();
    }
  }

  private Product become(
      Listing said, @Nullable UUID shown, ProductState next, @Nullable String reason) {
    return new Product(id, supplier, said, shown, next, shopOpen, reason, version + 1, createdAt);
  }
}
