package io.homeroom.booking.attendance;

/** The session is not near enough to say who came. */
public final class NotYetBegun extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
