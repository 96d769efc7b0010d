package io.homeroom.marketplace.catalogue.listing;

/** The youngest for whom it is are older than the oldest. */
public final class AgesMustAscend extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
