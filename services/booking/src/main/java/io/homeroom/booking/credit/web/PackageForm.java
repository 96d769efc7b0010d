package io.homeroom.booking.credit.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A package that a coach sells.
 *
 * @param credits seats that it pays for
 * @param minor what all of it costs, in the smallest unit of the currency; cards pay nothing below
 *     50
 */
record PackageForm(
    @NotNull UUID courseId, @Min(1) @Max(100) int credits, @Min(50) @Max(10_000_000) long minor) {}
