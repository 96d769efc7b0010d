package io.homeroom.booking.course;

/** The youngest are older than the oldest. */
public final class AgesMustAscend extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
