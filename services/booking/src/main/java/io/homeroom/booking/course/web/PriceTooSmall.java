package io.homeroom.booking.course.web;

/** A price that no card pays, and that is not nothing either. */
final class PriceTooSmall extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final long least;

  PriceTooSmall(long least) {
    this.least = least;
  }

  long least() {
    return least;
  }
}
