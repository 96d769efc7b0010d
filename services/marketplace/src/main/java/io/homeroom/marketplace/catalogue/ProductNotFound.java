package io.homeroom.marketplace.catalogue;

/** There is no such product for the caller. */
public final class ProductNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
