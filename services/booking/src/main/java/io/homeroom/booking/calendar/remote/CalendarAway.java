package io.homeroom.booking.calendar.remote;

/** The calendar does not answer, or not now: it is not known what it has done. */
public final class CalendarAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CalendarAway(String message, Throwable cause) {
    super(message, cause);
  }
}
