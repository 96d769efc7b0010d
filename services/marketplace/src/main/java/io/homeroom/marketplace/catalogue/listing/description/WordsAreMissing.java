package io.homeroom.marketplace.catalogue.listing.description;

/** A product is described in no language. */
public final class WordsAreMissing extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
