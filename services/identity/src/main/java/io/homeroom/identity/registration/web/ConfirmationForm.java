package io.homeroom.identity.registration.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** The code that was mailed to the address. */
record ConfirmationForm(
    @NotNull UUID registrationId, @NotNull @Pattern(regexp = "[0-9]{6}") String code) {

  @Override
  public String toString() {
    return "ConfirmationForm[…]";
  }
}
