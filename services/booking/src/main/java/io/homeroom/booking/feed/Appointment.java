package io.homeroom.booking.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a calendar shows of a session. */
public record Appointment(
    UUID session,
    long version,
    String title,
    Instant begins,
    Instant ends,
    @Nullable String location,
    @Nullable String meetLink,
    boolean cancelled) {}
