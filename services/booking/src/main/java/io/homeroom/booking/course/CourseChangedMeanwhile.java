package io.homeroom.booking.course;

/** Somebody has changed the course since it was read. */
public final class CourseChangedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
