package io.homeroom.booking.waitlist;

/** The family has no such place in a waitlist. */
public final class EntryNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
