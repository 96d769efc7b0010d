package io.homeroom.booking.calendar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session that the calendar does not show as it is.
 *
 * @param attempts how often it was tried
 * @param problem what came of the last one
 */
public record Waiting(UUID session, Instant dueAt, int attempts, @Nullable String problem) {}
