package io.homeroom.booking.enrolment.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which booking was perhaps paid. */
record ConfirmForm(@NotNull UUID bookingId) {}
