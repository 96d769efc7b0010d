package io.homeroom.marketplace.catalogue.listing.description;

/** What has been published would lose a language, or its text in one. */
public final class PublishedTextsMustStay extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
