package io.homeroom.booking.schedule;

/** A course session is planned. */
public record SessionPlanned(CourseSession session) {}
