package io.homeroom.marketplace.catalogue.listing;

/** The product has been withdrawn: nothing more happens to it. */
public final class ProductWithdrawn extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
