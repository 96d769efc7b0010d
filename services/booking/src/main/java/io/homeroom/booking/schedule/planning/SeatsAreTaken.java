package io.homeroom.booking.schedule.planning;

/** More seats are taken than there would be. */
public final class SeatsAreTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
