package io.homeroom.identity.admin;

import io.homeroom.identity.activity.Action;
import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.ActivityLog;
import io.homeroom.identity.admin.office.ActingByProof;
import io.homeroom.identity.approval.ApprovalId;
import io.homeroom.identity.approval.ApprovalNotFound;
import io.homeroom.identity.approval.ApprovalState;
import io.homeroom.identity.approval.Deciding;
import io.homeroom.identity.approval.FindingApprovals;
import io.homeroom.identity.approval.KnownApproval;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.stepup.Proof;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows superadmins what others have requested, and takes their word on it. */
@Component
public class DecidingTogether {

  /** A request, and who it is that it is about, if they are still there. */
  public record Case(KnownApproval approval, @Nullable PersonalDetails subject) {}

  private final FindingApprovals finding;
  private final FindingSubject subjects;
  private final ActingByProof acting;
  private final Deciding deciding;
  private final ActivityLog log;

  DecidingTogether(
      FindingApprovals finding,
      FindingSubject subjects,
      ActingByProof acting,
      Deciding deciding,
      ActivityLog log) {
    this.finding = finding;
    this.subjects = subjects;
    this.acting = acting;
    this.deciding = deciding;
    this.log = log;
  }

  /** The newest first. */
  @Transactional
  public List<KnownApproval> before(
      @Nullable ApprovalId last, Set<ApprovalState> states, int most) {
    log.record(Activity.of(Action.READ_APPROVALS));
    return finding.before(last, states, most);
  }

  /** One, with the name and address of whom it is about: nobody decides about an id. */
  @Transactional
  public Case withId(ApprovalId id) {
    var approval = finding.withId(id).orElseThrow(ApprovalNotFound::new);
    log.record(Activity.of(Action.READ_APPROVALS, approval.act().person().value(), id.value()));
    return new Case(approval, subjects.of(approval.act()).orElse(null));
  }

  /** Approves, and so does it. Call it outside transactions. */
  public void approve(Admin admin, ApprovalId id, Proof proof) {
    acting.run(admin, proof, () -> deciding.approve(id, admin.id()));
  }

  public void reject(Admin admin, ApprovalId id) {
    deciding.reject(id, admin.id());
  }

  public void withdraw(Admin admin, ApprovalId id) {
    deciding.withdraw(id, admin.id());
  }
}
