package io.homeroom.marketplace.review.web;

import io.homeroom.marketplace.review.Review;

/** A review as its author sees it. */
record OwnReviewView(ReviewView review, Review.State state) {

  static OwnReviewView of(Review review) {
    return new OwnReviewView(ReviewView.of(review), review.state());
  }
}
