package io.homeroom.booking.schedule.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * What a coach plans.
 *
 * @param weeks how many sessions, a week apart at the same local time
 */
record SeriesForm(
    @NotNull UUID courseId, @NotNull @Valid PlanForm plan, @Min(1) @Max(52) int weeks) {}
