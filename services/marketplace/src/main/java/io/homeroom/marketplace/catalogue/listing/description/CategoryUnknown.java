package io.homeroom.marketplace.catalogue.listing.description;

/** There is no such category. */
public final class CategoryUnknown extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
