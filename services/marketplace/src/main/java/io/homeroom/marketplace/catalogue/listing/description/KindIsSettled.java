package io.homeroom.marketplace.catalogue.listing.description;

/** What has been published does not change its kind. */
public final class KindIsSettled extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
