package io.homeroom.booking.schedule;

/** A course session will not take place; told within the transaction. */
public record SessionCancelled(CourseSession session) {}
