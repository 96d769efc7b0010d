package io.homeroom.booking.course.web;

/** There is no such currency. */
final class CurrencyUnknown extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
