package io.homeroom.booking.enrolment.cancelling;

/** What is not paid yet is given up as a whole. */
public final class HoldIsOne extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
