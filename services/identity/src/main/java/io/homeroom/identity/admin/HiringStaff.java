package io.homeroom.identity.admin;

import io.homeroom.identity.admin.office.ActingByProof;
import io.homeroom.identity.admin.office.HoldingOffice;
import io.homeroom.identity.approval.KnownApproval;
import io.homeroom.identity.approval.RequestingApproval;
import io.homeroom.identity.approval.act.Act;
import io.homeroom.identity.staff.Invited;
import io.homeroom.identity.staff.InvitingStaff;
import io.homeroom.identity.staff.KnownInvitation;
import io.homeroom.identity.staff.WithdrawingStaffInvitations;
import io.homeroom.identity.stepup.Proof;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites people on the word of a superadmin; to be an admin, on the word of two. */
@Component
public class HiringStaff {

  /** {@code approval}: what has to be approved before it is sent, if that takes another. */
  public record Hiring(KnownInvitation invitation, @Nullable KnownApproval approval) {}

  private final ActingByProof acting;
  private final InvitingStaff inviting;
  private final RequestingApproval requesting;
  private final WithdrawingStaffInvitations withdrawing;
  private final HoldingOffice office;

  HiringStaff(
      ActingByProof acting,
      InvitingStaff inviting,
      RequestingApproval requesting,
      WithdrawingStaffInvitations withdrawing,
      HoldingOffice office) {
    this.acting = acting;
    this.inviting = inviting;
    this.requesting = requesting;
    this.withdrawing = withdrawing;
    this.office = office;
  }

  /**
   * Has an invitation mailed, or requests that. Call it outside transactions. It takes the place of
   * one that the admin's suspension or new password may be about to withdraw.
   */
  public Hiring invite(Admin admin, Invited invited, Proof proof) {
    return acting.actHolding(
        admin,
        proof,
        () ->
            Admin.isAdmin(invited.role())
                ? request(admin, invited)
                : new Hiring(inviting.invite(invited), null));
  }

  /**
   * Makes the link of an invitation worthless, whoever has invited.
   *
   * @throws io.homeroom.identity.staff.rule.InvitationNotFound if there is none
   * @throws io.homeroom.identity.letter.LinkOutdated if it is over
   */
  @Transactional
  public void withdraw(Admin admin, UUID invitation) {
    office.require(admin);
    withdrawing.withdraw(invitation);
  }

  private Hiring request(Admin admin, Invited invited) {
    var prepared = inviting.prepare(invited);
    var act = new Act.Invite(prepared.person(), prepared.role(), prepared.id());
    return new Hiring(prepared, requesting.request(act, admin.id()));
  }
}
