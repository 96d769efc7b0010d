package io.homeroom.booking.attendance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child with a seat in a session.
 *
 * @param present whether it came; null until that is marked
 */
public record Attendee(UUID child, UUID family, @Nullable Boolean present) {}
