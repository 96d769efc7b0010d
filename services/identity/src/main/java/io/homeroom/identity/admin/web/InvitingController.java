package io.homeroom.identity.admin.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.homeroom.identity.admin.HiringStaff;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.contact.PlainText;
import io.homeroom.identity.staff.Invited;
import io.homeroom.identity.stepup.ProofForm;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.platform.web.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "administration")
class InvitingController {

  /** The roles that a superadmin gives. */
  enum StaffRole {
    @JsonProperty("coach")
    COACH(Role.COACH),
    @JsonProperty("supplier")
    SUPPLIER(Role.SUPPLIER),
    @JsonProperty("moderator")
    MODERATOR(Role.MODERATOR);

    private final Role role;

    StaffRole(Role role) {
      this.role = role;
    }
  }

  record StaffInvitationForm(
      @NotBlank @Size(max = 254) String email,
      @NotBlank @Size(max = 100) @PlainText String name,
      @NotNull Language language,
      @NotNull StaffRole invitedAs,
      @NotNull @Valid ProofForm proof) {

    Invited invited(Caller caller) {
      return new Invited(
          new PersonalDetails(name.strip(), new EmailAddress(email), null),
          language,
          invitedAs.role,
          Admins.of(caller).id());
    }

    @Override
    public String toString() {
      return "StaffInvitationForm[…]";
    }
  }

  /**
   * An invitation.
   *
   * @param expiresAt until when it can be accepted; if it has to be approved, until when that can
   *     be
   * @param approvalId what another superadmin has to approve before it is sent, if so
   */
  record SentInvitation(
      UUID invitationId, UUID personId, Instant expiresAt, @Nullable UUID approvalId) {

    static SentInvitation of(HiringStaff.Hiring hiring) {
      var invitation = hiring.invitation();
      var approval = hiring.approval();
      return new SentInvitation(
          invitation.id(),
          invitation.person().value(),
          approval == null ? invitation.expiresAt() : approval.expiresAt(),
          approval == null ? null : approval.id().value());
    }
  }

  private final HiringStaff hiring;

  InvitingController(HiringStaff hiring) {
    this.hiring = hiring;
  }

  @Operation(
      summary = "Invite somebody to be a coach, supplier or moderator, by mail",
      description = "The invitation of a moderator is sent once another superadmin approves it")
  @PostMapping("/api/admin/invitations")
  @PreAuthorize("hasRole('SUPERADMIN')")
  @ResponseStatus(HttpStatus.ACCEPTED)
  SentInvitation inviteStaff(Caller caller, @Valid @RequestBody StaffInvitationForm form) {
    return SentInvitation.of(
        hiring.invite(Admins.of(caller), form.invited(caller), form.proof().proof()));
  }

  @Operation(
      summary = "Withdraw an invitation of a coach, supplier or moderator, sent or not",
      description =
          "Its link is worthless from then on. Any superadmin may do that; the activity log names it")
  @PostMapping("/api/admin/invitations/{invitationId}/withdraw")
  @PreAuthorize("hasRole('SUPERADMIN')")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdrawStaffInvitation(Caller caller, @PathVariable UUID invitationId) {
    hiring.withdraw(Admins.of(caller), invitationId);
  }
}
