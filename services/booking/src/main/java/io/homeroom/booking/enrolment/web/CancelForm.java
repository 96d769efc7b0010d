package io.homeroom.booking.enrolment.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Seats that a parent gives up.
 *
 * @param childIds whose; left out: everybody's
 */
record CancelForm(
    @NotNull UUID bookingId, @Size(min = 1, max = 10) @Nullable List<@NotNull UUID> childIds) {

  Set<UUID> children() {
    return childIds == null ? Set.of() : Set.copyOf(childIds);
  }
}
