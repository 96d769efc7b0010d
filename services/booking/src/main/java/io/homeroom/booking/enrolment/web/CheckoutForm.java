package io.homeroom.booking.enrolment.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Seats that a parent wants, all or none.
 *
 * @param childIds each child that is to have one
 */
record CheckoutForm(
    @NotNull UUID courseSessionId, @NotNull @Size(min = 1, max = 10) List<@NotNull UUID> childIds) {

  SortedSet<UUID> children() {
    return new TreeSet<>(childIds);
  }
}
