package io.homeroom.identity.joining.web;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.joining.InvitationId;
import io.homeroom.identity.joining.InvitingGuardian;
import io.homeroom.identity.joining.KnownInvitation;
import io.homeroom.identity.stepup.ProvingAgain;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "guardians")
@RequestMapping("/api/family/guardians/invitations")
@PreAuthorize("hasRole('PARENT')")
class InvitationController {

  @Schema(name = "OpenInvitation")
  record InvitationView(UUID invitationId, String email, Language language, Instant expiresAt) {

    static InvitationView of(KnownInvitation invitation) {
      return new InvitationView(
          invitation.id().value(),
          invitation.email().value(),
          invitation.language(),
          invitation.expiresAt());
    }
  }

  private final ProvingAgain proving;
  private final InvitingGuardian inviting;

  InvitationController(ProvingAgain proving, InvitingGuardian inviting) {
    this.proving = proving;
    this.inviting = inviting;
  }

  @Operation(
      summary = "Invite another parent by mail, proved by password or code",
      description = "A family has at most four parents. The link in the mail holds for a week")
  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  InvitationView inviteGuardian(Caller caller, @Valid @RequestBody InvitationForm form) {
    var parent = proving.prove(new PersonId(caller.personId()), form.proof().proof());
    var family = FamilyId.of(caller.familyId());
    return InvitationView.of(inviting.invite(parent, family, form.address(), form.language()));
  }

  @Operation(
      summary = "The invitations of my family that nobody has accepted yet: 4 at most, on one page")
  @GetMapping
  CursorPage<InvitationView> listInvitations(Caller caller) {
    var open = inviting.open(FamilyId.of(caller.familyId()));
    return new CursorPage<>(open.stream().map(InvitationView::of).toList(), null);
  }

  @Operation(summary = "Withdraw an invitation: its link is good for nothing any more")
  @DeleteMapping("/{invitationId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdrawInvitation(Caller caller, @PathVariable UUID invitationId) {
    inviting.withdraw(new InvitationId(invitationId), FamilyId.of(caller.familyId()));
  }
}
