package io.homeroom.booking.schedule;

/** There is no such course session, or it is another coach's. */
public final class SessionNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
