package io.homeroom.booking.credit;

/** There is no such package to be bought, or no such purchase of the family. */
public final class PackageNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
