package io.homeroom.booking.course;

/** A coach offers a course no more; told within the transaction. */
public record CourseWithdrawn(CourseId course) {}
