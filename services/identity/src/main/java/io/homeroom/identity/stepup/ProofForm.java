package io.homeroom.identity.stepup;

import io.homeroom.identity.challenge.ChallengeId;
import io.homeroom.identity.challenge.OneTimeCode;
import io.homeroom.identity.credential.Password;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proof on the wire: either the password, or a challenge with its code. */
public record ProofForm(
    @Size(min = 1, max = 128) @Nullable String password,
    @Nullable UUID challengeId,
    @Pattern(regexp = "[0-9]{6}") @Nullable String code) {

  @AssertTrue(message = "must be a password, or a challengeId and its code")
  @Schema(hidden = true)
  public boolean isEitherPasswordOrCode() {
    return password == null
        ? challengeId != null && code != null
        : challengeId == null && code == null;
  }

  public Proof proof() {
    if (password != null) {
      return new Proof.ByPassword(new Password(password));
    }
    if (challengeId == null || code == null) {
      throw new IllegalStateException("Validation lets no such form pass");
    }
    return new Proof.ByCode(new ChallengeId(challengeId), new OneTimeCode(code));
  }

  @Override
  public String toString() {
    return "ProofForm[…]";
  }
}
