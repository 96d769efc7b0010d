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
  private final Subjects subjects;
  private final AnnouncingRequest announcing;
  private final Clock clock;

  RequestingApproval(
      Approvals approvals,
      ApprovalSettings settings,
      Subjects subjects,
      AnnouncingRequest announcing,
      Clock clock) {
    this.approvals = approvals;
    this.settings = settings;
    this.subjects = subjects;
    this.announcing = announcing;
    this.clock = clock;
  }

  /**
   * Requests that something be done. Whoever could decide about it is told by mail.
   *
   * @throws OneRequestIsOpenAtATime if the same is requested of the same person
   * @throws io.homeroom.identity.approval.rule.NobodyDecidesAboutThemselves if it is about oneself
   */
  @Transactional
  public KnownApproval request(Act act, PersonId by) {
    var now = clock.instant();
    var approval = new Approval(act, subjects.likenessOf(act), by, now, settings.open());
    approvals.findOpenAndLock(act.person(), act.kind()).ifPresent(this::giveWay);
    try {
      approvals.saveAndFlush(approval);
    } catch (DataIntegrityViolationException another) {
      throw new OneRequestIsOpenAtATime();
    }
    announcing.announce(act, by);
    return approval.known(now);
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
