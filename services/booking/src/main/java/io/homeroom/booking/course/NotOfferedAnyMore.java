package io.homeroom.booking.course;

/** The course was withdrawn. */
public final class NotOfferedAnyMore extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
