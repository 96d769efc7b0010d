package io.homeroom.identity.admin.web;

import io.homeroom.identity.admin.ShuttingOut;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.stepup.ProofForm;
import io.homeroom.identity.suspension.SuspensionReason;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shutting somebody out and letting them in again. */
@RestController
@ForAdmins
@Tag(name = "administration")
@RequestMapping("/api/admin/people/{personId}")
class PersonSuspensionController {

  record SuspensionForm(@NotNull SuspensionReason reason, @NotNull @Valid ProofForm proof) {}

  record ReinstatementForm(@NotNull @Valid ProofForm proof) {}

  private final ShuttingOut shuttingOut;

  PersonSuspensionController(ShuttingOut shuttingOut) {
    this.shuttingOut = shuttingOut;
  }

  @Operation(summary = "Suspend somebody: their sessions end, and no other begins")
  @PostMapping("/suspend")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void suspendPerson(
      Caller caller, @PathVariable UUID personId, @Valid @RequestBody SuspensionForm form) {
    shuttingOut.suspend(
        Admins.of(caller), new PersonId(personId), form.reason(), form.proof().proof());
  }

  @Operation(summary = "Lift somebody's suspension")
  @PostMapping("/reinstate")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reinstatePerson(
      Caller caller, @PathVariable UUID personId, @Valid @RequestBody ReinstatementForm form) {
    shuttingOut.reinstate(Admins.of(caller), new PersonId(personId), form.proof().proof());
  }
}
