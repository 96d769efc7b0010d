package io.homeroom.booking.calendar.remote;

/** The event was deleted. */
public final class EventGone extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
