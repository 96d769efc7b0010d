package io.homeroom.booking.schedule.listing;

import io.homeroom.booking.course.CourseId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of their sessions a coach looks for; null: whatever.
 *
 * @param from the earliest start
 */
public record Search(@Nullable CourseId course, @Nullable UUID series, Instant from) {}
