package io.homeroom.booking.enrolment;

/** A child has a seat in another course session at that time. */
public final class ChildIsElsewhere extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
