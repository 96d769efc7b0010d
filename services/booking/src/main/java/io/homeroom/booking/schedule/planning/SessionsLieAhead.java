package io.homeroom.booking.schedule.planning;

/** A course session is planned for a time that has passed, or is years away. */
public final class SessionsLieAhead extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
