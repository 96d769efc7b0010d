package io.homeroom.identity.admin.web;

import io.homeroom.identity.admin.DecidingTogether;
import io.homeroom.identity.approval.ApprovalState;
import io.homeroom.identity.approval.KnownApproval;
import io.homeroom.identity.approval.act.Act;
import io.homeroom.identity.approval.act.ActKind;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.suspension.SuspensionReason;
import io.homeroom.platform.web.security.Role;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one superadmin has requested.
 *
 * @param personId whom it is about; nobody yet if they are to be invited
 * @param role which is granted or taken, or comes with an invitation
 * @param reason of a suspension
 * @param subject who that is, where one request is shown, while they are there
 * @param decidedBy null while nobody has decided, and if it has expired
 */
record ApprovalView(
    UUID approvalId,
    ActKind act,
    UUID personId,
    @Nullable SubjectView subject,
    @Nullable String role,
    @Nullable SuspensionReason reason,
    ApprovalState state,
    UUID requestedBy,
    Instant requestedAt,
    Instant expiresAt,
    @Nullable UUID decidedBy,
    @Nullable Instant decidedAt) {

  /** Whom it is about, as they are now. */
  record SubjectView(String name, String email) {

    static SubjectView of(PersonalDetails details) {
      return new SubjectView(details.name(), details.email().value());
    }

    @Override
    public String toString() {
      return "SubjectView[…]";
    }
  }

  static ApprovalView of(DecidingTogether.Case shown) {
    var subject = shown.subject();
    return of(shown.approval(), subject == null ? null : SubjectView.of(subject));
  }

  static ApprovalView of(KnownApproval approval) {
    return of(approval, null);
  }

  private static ApprovalView of(KnownApproval approval, @Nullable SubjectView subject) {
    var act = approval.act();
    var decidedBy = approval.decidedBy();
    return new ApprovalView(
        approval.id().value(),
        act.kind(),
        act.person().value(),
        subject,
        roleIn(act),
        act instanceof Act.Suspend suspend ? suspend.reason() : null,
        approval.state(),
        approval.requestedBy().value(),
        approval.requestedAt(),
        approval.expiresAt(),
        decidedBy == null ? null : decidedBy.value(),
        approval.decidedAt());
  }

  private static @Nullable String roleIn(Act act) {
    return switch (act) {
      case Act.GrantRole grant -> wireName(grant.role());
      case Act.TakeRole take -> wireName(take.role());
      case Act.Invite invite -> wireName(invite.role());
      case Act.Suspend suspend -> null;
      case Act.Reinstate reinstate -> null;
    };
  }

  private static String wireName(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
