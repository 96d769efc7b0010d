package io.homeroom.platform.uploads;

/** The owner has announced more uploads within a day than anybody needs. */
public final class TooManyUploads extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
