package io.homeroom.marketplace.review;

/** A moderator has hidden the review. */
public final class ReviewHidden extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReviewHidden() {
    super("A moderator has hidden the review");
  }
}
