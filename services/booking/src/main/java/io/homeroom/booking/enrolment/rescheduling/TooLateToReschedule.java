package io.homeroom.booking.enrolment.rescheduling;

/** The session that the family would leave begins too soon. */
public final class TooLateToReschedule extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
