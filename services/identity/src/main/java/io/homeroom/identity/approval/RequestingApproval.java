package io.homeroom.identity.approval;

import io.homeroom.identity.approval.act.Act;
import io.homeroom.identity.approval.rule.OneRequestIsOpenAtATime;
import io.homeroom.identity.family.FindingPeople;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.news.TellingNews;
import io.homeroom.platform.web.security.Role;
import java.time.Clock;
import java.util.EnumSet;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class RequestingApproval {
  private static final int MOST_TOLD = 100;

  private final Approvals approvals;
  private final ApprovalSettings settings;
  private final FindingPeople people;
  private final TellingNews news;
  private final Clock clock;

  RequestingApproval(
      Approvals approvals,
      ApprovalSettings settings,
      FindingPeople people,
      TellingNews news,
      Clock clock) {
    this.approvals = approvals;
    this.settings = settings;
    this.people = people;
    this.news = news;
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
    var approval = new Approval(act, by, now, settings.open());
    approvals.findOpenAndLock(act.person(), act.kind()).ifPresent(this::giveWay);
    try {
      approvals.saveAndFlush(approval);
    } catch (DataIntegrityViolationException another) {
      throw new OneRequestIsOpenAtATime();
    }
    people.after(null, EnumSet.of(Role.SUPERADMIN), MOST_TOLD).stream()
        .map(KnownPerson::id)
        .filter(superadmin -> !superadmin.equals(by) && !superadmin.equals(act.person()))
        .forEach(superadmin -> news.tell(superadmin, LetterTemplate.APPROVAL_REQUESTED));
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
