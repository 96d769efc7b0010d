package io.homeroom.identity.approval;

import io.homeroom.identity.approval.act.Act;
import io.homeroom.identity.approval.rule.OneRequestIsOpenAtATime;
import io.homeroom.identity.family.PersonId;
import java.time.Clock;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class RequestingApproval {
  private final Approvals approvals;
  private final ApprovalSettings settings;
  private final Clock clock;

  RequestingApproval(Approvals approvals, ApprovalSettings settings, Clock clock) {
    this.approvals = approvals;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Requests that something be done.
   *
   * @throws OneRequestIsOpenAtATime if the same is requested of the same person
   * @throws io.homeroom.identity.approval.rule.NobodyDecidesAboutThemselves if it is about oneself
   */
  @Transactional
  public KnownApproval request(Act act, PersonId by) {
    var now = clock.instant();
    var approval = new Approval(act, by, now, settings.open());
    approvals.findOpenAndLock(act.person(), act.kind()).ifPresent(this::giveWay);
    try {
      return approvals.saveAndFlush(approval).known(now);
    } catch (DataIntegrityViolationException another) {
      throw new OneRequestIsOpenAtATime();
    }
  }

  private void giveWay(Approval former) {
    var now = clock.instant();
    if (!former.isOverdue(now)) {
      throw new OneRequestIsOpenAtATime();
    }
    former.expire(now);
    approvals.saveAndFlush(former);
  }
}
