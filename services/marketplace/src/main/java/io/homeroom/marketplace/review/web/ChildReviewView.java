package io.homeroom.marketplace.review.web;

import io.homeroom.marketplace.review.Review;
import java.util.UUID;

/**
 * What a child has written, as its parents see it.
 *
 * @param version which they name when they decide on it
 */
record ChildReviewView(
    ReviewView review, UUID childId, UUID productId, Review.State state, long version) {

  static ChildReviewView of(Review review) {
    return new ChildReviewView(
        ReviewView.of(review),
        review.author().person(),
        review.product().value(),
        review.state(),
        review.version());
  }
}
