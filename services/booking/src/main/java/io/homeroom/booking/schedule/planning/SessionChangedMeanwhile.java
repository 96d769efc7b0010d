package io.homeroom.booking.schedule.planning;

/** Somebody has changed the course session since it was read. */
public final class SessionChangedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
