package io.homeroom.payments.subscription.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * How long nothing is to be charged or sent.
 *
 * @param months how many of the next are left out; until it goes on if it is null
 */
record PauseForm(@Min(1) @Max(12) @Nullable Integer months) {}
