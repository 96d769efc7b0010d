package io.homeroom.marketplace.catalogue.listing.description;

/** A physical product is no lesson and has no text. */
public final class OnlyDigitalProductsAreRead extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
