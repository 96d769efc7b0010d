package io.homeroom.marketplace.catalogue.listing.description;

/** The youngest for whom it is are older than the oldest. */
public final class AgesMustAscend extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
