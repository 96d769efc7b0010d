package io.homeroom.marketplace.review;

/** The author has not bought the product. */
public final class OnlyBuyersReview extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OnlyBuyersReview() {
    super("Only who has bought a product can review it");
  }
}
