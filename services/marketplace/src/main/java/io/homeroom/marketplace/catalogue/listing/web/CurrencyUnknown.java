package io.homeroom.marketplace.catalogue.listing.web;

/** There is no such currency. */
final class CurrencyUnknown extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
