package io.homeroom.booking.calendar.remote;

import io.homeroom.booking.schedule.Period;
import org.jspecify.annotations.Nullable;

/**
 * How a session appears in the calendar.
 *
 * @param room by what name a room is asked for, the same each time until it is refused; null if
 *     none is
 */
public record Appearance(
    EventId id, String title, Period period, @Nullable String location, @Nullable String room) {}
