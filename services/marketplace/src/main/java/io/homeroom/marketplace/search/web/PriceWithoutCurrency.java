package io.homeroom.marketplace.search.web;

/** Prices were given, but not of which currency. */
final class PriceWithoutCurrency extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PriceWithoutCurrency() {
    super("is needed with a price");
  }
}
