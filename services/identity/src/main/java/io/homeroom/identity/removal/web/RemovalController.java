package io.homeroom.identity.removal.web;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.removal.RemovingByProof;
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
@Tag(name = "children")
class RemovalController {
  private final RemovingByProof removing;

  RemovalController(RemovingByProof removing) {
    this.removing = removing;
  }

  @Operation(
      summary = "Remove a child from my family, proved by password or code",
      description = "Its sessions end. What it has earned goes with it")
  @PostMapping("/api/family/children/{childId}/removal")
  @PreAuthorize("hasRole('PARENT')")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removeChild(Caller caller, @PathVariable UUID childId, @Valid @RequestBody ProofForm form) {
    removing.remove(
        new ChildId(childId),
        FamilyId.of(caller.familyId()),
        new PersonId(caller.personId()),
        form.proof());
  }
}
