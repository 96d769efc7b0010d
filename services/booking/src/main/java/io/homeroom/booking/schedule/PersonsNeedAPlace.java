package io.homeroom.booking.schedule;

/** People are to meet in person, and it is not said where. */
public final class PersonsNeedAPlace extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
