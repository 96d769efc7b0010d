package io.homeroom.booking.calendar;

/** The event was deleted. */
public final class EventGone extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
