package io.homeroom.booking.enrolment.web;

import io.homeroom.booking.payment.Provider;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which booking was perhaps paid.
 *
 * @param provider by whom the family wants to pay, if the one it chose did not take it
 */
record ConfirmForm(@NotNull UUID bookingId, @Nullable Provider provider) {}
