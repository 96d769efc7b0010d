package io.homeroom.booking.schedule;

/** The course session has begun, or was cancelled. */
public final class SessionIsOver extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
