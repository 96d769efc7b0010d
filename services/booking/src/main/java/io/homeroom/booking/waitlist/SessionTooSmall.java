package io.homeroom.booking.waitlist;

/** The session has fewer seats than that, taken or not: they would never all come free. */
public final class SessionTooSmall extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
