package io.homeroom.booking.enrolment.rescheduling;

/** A family changes to a session of the same course at the same price. */
public final class SessionsMustMatch extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
