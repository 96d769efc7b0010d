package io.homeroom.identity.approval;

import io.homeroom.identity.approval.act.PerformingAct;
import io.homeroom.identity.family.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends requests. What is approved is done in the same transaction: of many approvals one counts,
 * and what is not done is not approved.
 */
@Component
@Transactional
public class Deciding {
  private final Superadmins superadmins;
  private final Approvals approvals;
  private final Subjects subjects;
  private final PerformingAct performing;
  private final Clock clock;

  Deciding(
      Superadmins superadmins,
      Approvals approvals,
      Subjects subjects,
      PerformingAct performing,
      Clock clock) {
    this.superadmins = superadmins;
    this.approvals = approvals;
    this.subjects = subjects;
    this.performing = performing;
    this.clock = clock;
  }

  /**
   * Approves a request, and does what was requested.
   *
   * @throws ApprovalNotFound if there is none
   * @throws io.homeroom.identity.approval.rule.ActMustStillBePossible if it cannot be done any
   *     more, or who is to become an admin is not who they were
   */
  public void approve(ApprovalId id, PersonId by) {
    var approval = take(id, by);
    superadmins.requireInOffice(approval.requestedBy());
    approval.requireJudge(by, clock.instant());
    subjects.requireUnchanged(approval);
    approval.approve(by, clock.instant());
    approvals.saveAndFlush(approval);
    performing.perform(approval.act(), by);
  }

  public void reject(ApprovalId id, PersonId by) {
    var approval = take(id, by);
    approval.reject(by, clock.instant());
    approvals.save(approval);
  }

  public void withdraw(ApprovalId id, PersonId by) {
    var approval = take(id, by);
    approval.withdraw(by, clock.instant());
    approvals.save(approval);
  }

  private Approval take(ApprovalId id, PersonId by) {
    superadmins.take();
    superadmins.requireInOffice(by);
    return approvals.findAndLock(id).orElseThrow(ApprovalNotFound::new);
  }
}
