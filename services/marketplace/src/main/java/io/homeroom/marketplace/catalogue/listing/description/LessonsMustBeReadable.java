package io.homeroom.marketplace.catalogue.listing.description;

/** A lesson lacks its text in a language in which it is offered. */
public final class LessonsMustBeReadable extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
