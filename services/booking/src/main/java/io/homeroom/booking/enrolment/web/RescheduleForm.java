package io.homeroom.booking.enrolment.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which booking changes to which session. */
record RescheduleForm(@NotNull UUID bookingId, @NotNull UUID courseSessionId) {}
