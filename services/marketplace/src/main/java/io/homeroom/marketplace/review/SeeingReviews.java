package io.homeroom.marketplace.review;

import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reviews as they may be seen. */
@Component
@Transactional(readOnly = true)
public class SeeingReviews {
  private final Reviews reviews;

  SeeingReviews(Reviews reviews) {
    this.reviews = reviews;
  }

  /** What everybody sees. */
  public CursorPage<Review> of(ProductId product, Cursor cursor) {
    return cursor.page(reviews.shown(product, cursor), review -> review.id().value());
  }

  /**
   * What somebody has written of a product.
   *
   * @throws ReviewNotFound if that is nothing
   */
  public Review own(UUID author, ProductId product) {
    return reviews.of(author, product).orElseThrow(ReviewNotFound::new);
  }

  /** What children of a family have written and no parent has decided on. */
  public CursorPage<Review> waiting(UUID family, Cursor cursor) {
    return cursor.page(reviews.waiting(family, cursor), review -> review.id().value());
  }
}
