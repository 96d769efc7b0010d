package io.homeroom.booking.schedule;

/** What a coach settles about a course session. */
public record Plan(Period period, Place place, int capacity) {}
