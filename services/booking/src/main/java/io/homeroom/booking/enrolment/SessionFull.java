package io.homeroom.booking.enrolment;

/** There are not as many seats free. */
public final class SessionFull extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
