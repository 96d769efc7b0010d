package io.homeroom.booking.attendance.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Who came.
 *
 * @param present the children who did; whoever else has a seat did not
 */
record PresenceForm(@NotNull @Size(max = 500) List<@NotNull UUID> present) {}
