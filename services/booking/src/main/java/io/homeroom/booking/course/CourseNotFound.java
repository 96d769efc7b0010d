package io.homeroom.booking.course;

/** There is no such course, or it is another coach's. */
public final class CourseNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
