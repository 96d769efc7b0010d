package io.homeroom.booking.availability.web;

import io.homeroom.booking.availability.Wish;
import io.homeroom.booking.course.CourseId;
import io.homeroom.booking.schedule.Mode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for; what is left out may be anything.
 *
 * @param seats free at least; one, if it is left out
 * @param full true: also those with too few free seats, for which one can wait
 * @param cohortSize how big the group is at most
 * @param age of a child, in years
 * @param from the earliest start
 * @param to the start is before
 */
record WishForm(
    @Nullable UUID courseId,
    @Min(1) @Max(20) @Nullable Integer seats,
    @Nullable Boolean full,
    @Min(1) @Max(500) @Nullable Integer cohortSize,
    @Nullable Mode mode,
    @Min(0) @Max(99) @Nullable Integer age,
    @Nullable Instant from,
    @Nullable Instant to) {

  Wish wish() {
    return new Wish(
        courseId == null ? null : new CourseId(courseId),
        seats == null ? 1 : seats,
        Boolean.TRUE.equals(full),
        cohortSize,
        mode,
        age,
        from,
        to);
  }
}
