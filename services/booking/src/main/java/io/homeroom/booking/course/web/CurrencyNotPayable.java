package io.homeroom.booking.course.web;

/** Nobody can pay in that currency. */
final class CurrencyNotPayable extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
