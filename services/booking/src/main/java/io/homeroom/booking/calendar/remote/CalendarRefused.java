package io.homeroom.booking.calendar.remote;

/** The calendar does not do what it is asked for; the message is its reason. */
public final class CalendarRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CalendarRefused(String reason, Throwable cause) {
    super(reason, cause);
  }
}
