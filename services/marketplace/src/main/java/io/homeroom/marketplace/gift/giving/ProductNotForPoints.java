package io.homeroom.marketplace.gift.giving;

/** The product is sold for money only. */
public final class ProductNotForPoints extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
