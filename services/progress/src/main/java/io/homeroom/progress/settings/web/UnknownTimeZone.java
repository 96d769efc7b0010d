package io.homeroom.progress.settings.web;

/** There is no time zone of that name. */
final class UnknownTimeZone extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
