package io.homeroom.booking.calendar.remote;

/** There is an event by that id, or there was. */
public final class EventExists extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
