package io.homeroom.booking.attendance;

/** A child that is marked has no seat in the session. */
public final class NotSeated extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
