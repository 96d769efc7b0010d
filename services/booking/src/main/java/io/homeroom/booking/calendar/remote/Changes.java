package io.homeroom.booking.calendar.remote;

import java.util.List;

/**
 * What has changed in the calendar.
 *
 * @param token by which later changes are asked for
 */
public record Changes(List<RemoteEvent> events, String token) {}
