package io.homeroom.booking.availability;

import io.homeroom.booking.course.CourseId;
import io.homeroom.booking.schedule.Mode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for; null: whatever.
 *
 * @param seats free at least
 * @param full whether those with too few free seats are wanted too, for which one can wait
 * @param cohort how many there are at most in the session, seats taken or not
 * @param age of a child, in years
 * @param from the earliest start
 * @param to the start is before
 */
public record Wish(
    @Nullable CourseId course,
    int seats,
    boolean full,
    @Nullable Integer cohort,
    @Nullable Mode mode,
    @Nullable Integer age,
    @Nullable Instant from,
    @Nullable Instant to) {}
