package io.homeroom.booking.calendar.hearing;

/** An event is not at a time that a session can have. */
final class NotATime extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
