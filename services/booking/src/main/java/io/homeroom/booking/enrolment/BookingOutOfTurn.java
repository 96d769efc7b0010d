package io.homeroom.booking.enrolment;

/** The booking is not, or not any more, in a state for that. */
public final class BookingOutOfTurn extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
