package io.homeroom.booking.availability;

import io.homeroom.booking.course.Course;
import io.homeroom.booking.schedule.CourseSession;

/** A course session that can be booked or waited for, and what its course says of itself. */
public record Opening(CourseSession session, Course course) {}
