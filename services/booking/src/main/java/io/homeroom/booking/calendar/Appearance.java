package io.homeroom.booking.calendar;

import io.homeroom.booking.schedule.Period;
import org.jspecify.annotations.Nullable;

/**
 * How a session appears in the calendar.
 *
 * @param withRoom whether a room is to be made for it
 */
public record Appearance(
    EventId id, String title, Period period, @Nullable String location, boolean withRoom) {}
