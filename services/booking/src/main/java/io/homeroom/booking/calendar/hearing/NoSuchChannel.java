package io.homeroom.booking.calendar.hearing;

/** No such channel is open, or whoever uses it does not know its secret. */
public final class NoSuchChannel extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
