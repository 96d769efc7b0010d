package io.homeroom.booking.enrolment.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.homeroom.booking.payment.Provider;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Seats that a parent wants, all or none.
 *
 * @param childIds each child that is to have one
 * @param pay with what; left out: by card
 * @param provider by whom money is taken; left out: by Stripe
 */
record CheckoutForm(
    @NotNull UUID courseSessionId,
    @NotNull @Size(min = 1, max = 10) List<@NotNull UUID> childIds,
    @Nullable Pay pay,
    @Nullable Provider provider) {

  enum Pay {
    @JsonProperty("card")
    CARD,
    @JsonProperty("credits")
    CREDITS
  }

  boolean byCredits() {
    return pay == Pay.CREDITS;
  }

  SortedSet<UUID> children() {
    return new TreeSet<>(childIds);
  }
}
