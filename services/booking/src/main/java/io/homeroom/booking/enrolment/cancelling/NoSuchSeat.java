package io.homeroom.booking.enrolment.cancelling;

/** A child that is named has no seat in the booking. */
public final class NoSuchSeat extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
