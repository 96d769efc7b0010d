package io.homeroom.marketplace.catalogue.listing;

/** The product is no longer what the caller has seen. */
public final class ProductChangedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
