package io.homeroom.booking.calendar.remote;

import java.time.Instant;

/** A channel on which the calendar tells that it was changed. */
public record Channel(String resource, Instant expires) {}
