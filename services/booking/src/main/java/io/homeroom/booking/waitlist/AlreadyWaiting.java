package io.homeroom.booking.waitlist;

/** The family waits for seats in that session already, for other children. */
public final class AlreadyWaiting extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
