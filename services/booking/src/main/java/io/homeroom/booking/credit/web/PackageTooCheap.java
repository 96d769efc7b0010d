package io.homeroom.booking.credit.web;

/** A price that no card pays. */
final class PackageTooCheap extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final long least;

  PackageTooCheap(long least) {
    this.least = least;
  }

  long least() {
    return least;
  }
}
