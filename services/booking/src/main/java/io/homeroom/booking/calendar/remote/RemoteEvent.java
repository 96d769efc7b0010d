package io.homeroom.booking.calendar.remote;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An event as the calendar has it.
 *
 * @param etag changes with every change of it
 * @param updated when it was changed last; null if that is not told
 * @param begins null if it is not at a time, but all day long
 * @param zone null if it is none by which places set their clocks
 * @param room a link to the room that was made for it
 * @param refusesRoom whether none will be, by the name it was asked for last
 */
public record RemoteEvent(
    String id,
    String etag,
    @Nullable Instant updated,
    boolean deleted,
    @Nullable Instant begins,
    @Nullable Instant ends,
    @Nullable ZoneId zone,
    @Nullable String room,
    boolean refusesRoom) {}
