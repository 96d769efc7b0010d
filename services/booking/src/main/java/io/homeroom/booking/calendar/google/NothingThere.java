package io.homeroom.booking.calendar.google;

/** Google knows no such event, or does not let the account see the calendar. */
final class NothingThere extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
