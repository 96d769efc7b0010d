package io.homeroom.notification.preference.web;

/** There is no such time zone. */
final class UnknownTimeZone extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
