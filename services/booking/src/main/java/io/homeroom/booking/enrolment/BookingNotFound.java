package io.homeroom.booking.enrolment;

/** The family has no such booking. */
public final class BookingNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
