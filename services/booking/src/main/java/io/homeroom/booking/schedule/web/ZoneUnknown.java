package io.homeroom.booking.schedule.web;

/** There is no such time zone. */
final class ZoneUnknown extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
