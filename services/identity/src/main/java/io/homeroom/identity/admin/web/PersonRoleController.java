package io.homeroom.identity.admin.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.homeroom.identity.admin.AssigningRole;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.stepup.ProofForm;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.platform.web.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people are, as far as one superadmin alone decides it. */
@RestController
@PreAuthorize("hasRole('SUPERADMIN')")
@Tag(name = "administration")
@RequestMapping("/api/admin/people/{personId}/role")
class PersonRoleController {

  /** The roles that take one superadmin. */
  enum GrantedRole {
    @JsonProperty("coach")
    COACH(Role.COACH),
    @JsonProperty("supplier")
    SUPPLIER(Role.SUPPLIER);

    private final Role role;

    GrantedRole(Role role) {
      this.role = role;
    }
  }

  record RoleForm(@NotNull GrantedRole grantedRole, @NotNull @Valid ProofForm proof) {}

  record RoleRemovalForm(@NotNull @Valid ProofForm proof) {}

  private final AssigningRole assigning;

  PersonRoleController(AssigningRole assigning) {
    this.assigning = assigning;
  }

  @Operation(
      summary = "Make somebody a coach or supplier: their sessions end",
      description = "Moderators and superadmins are made, and unmade, by two superadmins")
  @PostMapping("/grant")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void grantRole(Caller caller, @PathVariable UUID personId, @Valid @RequestBody RoleForm form) {
    assigning.grant(
        Admins.of(caller), new PersonId(personId), form.grantedRole().role, form.proof().proof());
  }

  @Operation(summary = "Take the role of a coach or supplier: their sessions end")
  @PostMapping("/take")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void takeRole(
      Caller caller, @PathVariable UUID personId, @Valid @RequestBody RoleRemovalForm form) {
    assigning.take(Admins.of(caller), new PersonId(personId), form.proof().proof());
  }
}
