package io.homeroom.marketplace.gift.giving;

/** Nobody offers such a product now. */
public final class ProductNotOffered extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
