package io.homeroom.booking.enrolment.holding;

/** The family holds too many seats that it has not paid. */
public final class TooManyHolds extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
