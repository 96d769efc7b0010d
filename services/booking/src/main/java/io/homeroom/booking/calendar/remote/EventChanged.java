package io.homeroom.booking.calendar.remote;

/** The event is not as it was seen. */
public final class EventChanged extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
