package io.homeroom.identity.parting.web;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.parting.RemovingGuardian;
import io.homeroom.identity.stepup.ProofForm;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "guardians")
class PartingController {
  private final RemovingGuardian removing;

  PartingController(RemovingGuardian removing) {
    this.removing = removing;
  }

  @Operation(
      summary = "Remove a parent from my family, or myself, proved by password or code",
      description =
          "Their sessions end; they keep their account, in a family of their own. Both are told by"
              + " mail. The last parent cannot be removed")
  @PostMapping("/api/family/guardians/{personId}/removal")
  @PreAuthorize("hasRole('PARENT')")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removeGuardian(
      Caller caller, @PathVariable UUID personId, @Valid @RequestBody ProofForm form) {
    removing.remove(
        new PersonId(personId),
        new PersonId(caller.personId()),
        FamilyId.of(caller.familyId()),
        form.proof());
  }
}
