package io.homeroom.identity.admin.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.homeroom.identity.approval.act.Act;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.stepup.ProofForm;
import io.homeroom.identity.suspension.SuspensionReason;
import io.homeroom.platform.web.security.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done together.
 *
 * @param reason why somebody is to be suspended; nothing else has one
 */
record ApprovalForm(
    @NotNull Wanted act, @Nullable SuspensionReason reason, @NotNull @Valid ProofForm proof) {

  enum Wanted {
    @JsonProperty("grant-moderator")
    GRANT_MODERATOR,
    @JsonProperty("grant-superadmin")
    GRANT_SUPERADMIN,
    @JsonProperty("take-role")
    TAKE_ROLE,
    @JsonProperty("suspend")
    SUSPEND,
    @JsonProperty("reinstate")
    REINSTATE
  }

  @AssertTrue(message = "goes with a suspension, and with nothing else")
  @Schema(hidden = true)
  public boolean isReasonGivenForSuspension() {
    return (act == Wanted.SUSPEND) == (reason != null);
  }

  Act actOn(KnownPerson person) {
    return switch (act) {
      case GRANT_MODERATOR -> new Act.GrantRole(person.id(), Role.MODERATOR);
      case GRANT_SUPERADMIN -> new Act.GrantRole(person.id(), Role.SUPERADMIN);
      case TAKE_ROLE -> new Act.TakeRole(person.id(), person.role());
      case SUSPEND -> new Act.Suspend(person.id(), Objects.requireNonNull(reason));
      case REINSTATE -> new Act.Reinstate(person.id());
    };
  }
}
