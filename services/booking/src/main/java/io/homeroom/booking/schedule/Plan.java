package io.homeroom.booking.schedule;

import org.jspecify.annotations.Nullable;

/**
 * What a coach settles about a course session.
 *
 * @param meetLink where people meet online; told to those who have seats
 */
public record Plan(Period period, Place place, int capacity, @Nullable String meetLink) {}
