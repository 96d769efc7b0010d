package io.homeroom.identity.approval;

import java.time.Clock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has the log tell which requests nobody has decided in time. */
@Component
class ExpiringApprovals {
  private static final Limit BATCH = Limit.of(100);

  private final Approvals approvals;
  private final Clock clock;

  ExpiringApprovals(Approvals approvals, Clock clock) {
    this.approvals = approvals;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.approval.expire-every:1m}", initialDelayString = "1m")
  @SchedulerLock(name = "expire-approvals", lockAtMostFor = "1m")
  @Transactional
  void expire() {
    var now = clock.instant();
    var overdue = approvals.findOverdueAndLock(now, BATCH);
    overdue.forEach(approval -> approval.expire(now));
    approvals.saveAll(overdue);
  }
}
