package io.homeroom.identity.admin;

import io.homeroom.identity.approval.KnownApproval;
import io.homeroom.identity.approval.RequestingApproval;
import io.homeroom.identity.approval.act.Act;
import io.homeroom.identity.staff.Invited;
import io.homeroom.identity.staff.InvitingStaff;
import io.homeroom.identity.staff.KnownInvitation;
import io.homeroom.identity.stepup.Proof;
import io.homeroom.identity.stepup.ProvingAgain;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Invites people on the word of a superadmin; to be an admin, on the word of two. */
@Component
public class HiringStaff {

  /** {@code approval}: what has to be approved before it is sent, if that takes another. */
  public record Hiring(KnownInvitation invitation, @Nullable KnownApproval approval) {}

  private final ProvingAgain proving;
  private final InvitingStaff inviting;
  private final RequestingApproval requesting;
  private final TransactionTemplate transactions;

  HiringStaff(
      ProvingAgain proving,
      InvitingStaff inviting,
      RequestingApproval requesting,
      TransactionTemplate transactions) {
    this.proving = proving;
    this.inviting = inviting;
    this.requesting = requesting;
    this.transactions = transactions;
  }

  /** Has an invitation mailed, or requests that. Call it outside transactions. */
  public Hiring invite(Admin admin, Invited invited, Proof proof) {
    proving.prove(admin.id(), proof);
    return Admin.isAdmin(invited.role())
        ? Objects.requireNonNull(transactions.execute(status -> request(admin, invited)))
        : new Hiring(inviting.invite(invited), null);
  }

  private Hiring request(Admin admin, Invited invited) {
    var prepared = inviting.prepare(invited);
    var act = new Act.Invite(prepared.person(), prepared.role(), prepared.id());
    return new Hiring(prepared, requesting.request(act, admin.id()));
  }
}
