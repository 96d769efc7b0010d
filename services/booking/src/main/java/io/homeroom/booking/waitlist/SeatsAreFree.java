package io.homeroom.booking.waitlist;

/** There are seats enough: they can be booked. */
public final class SeatsAreFree extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
