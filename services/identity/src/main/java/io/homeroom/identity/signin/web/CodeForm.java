package io.homeroom.identity.signin.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code that was sent.
 *
 * @param trustDevice whether this device is to be asked for no code for 45 days
 */
record CodeForm(
    @NotNull UUID challengeId,
    @NotNull @Pattern(regexp = "[0-9]{6}") String code,
    @Nullable Boolean trustDevice) {

  @Override
  public String toString() {
    return "CodeForm[…]";
  }
}
