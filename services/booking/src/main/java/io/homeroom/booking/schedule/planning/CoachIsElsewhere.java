package io.homeroom.booking.schedule.planning;

/** The coach holds another course session at that time. */
public final class CoachIsElsewhere extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
