package io.homeroom.progress.points.reconciling;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells every night if a balance is not what its postings sum to. It corrects nothing: that it can
 * happen at all is what has to be understood.
 */
@Component
class ReconcilingBalances {
  private static final Logger LOG = LoggerFactory.getLogger(ReconcilingBalances.class);

  private final Reconciliation reconciliation;
  private final AtomicInteger wrong;

  ReconcilingBalances(Reconciliation reconciliation, MeterRegistry meters) {
    this.reconciliation = reconciliation;
    this.wrong = meters.gauge("homeroom.points.wrong", new AtomicInteger());
  }

  @Scheduled(cron = "${homeroom.points.reconciling:0 30 3 * * *}", zone = "UTC")
  @SchedulerLock(name = "reconcile-balances", lockAtLeastFor = "1m", lockAtMostFor = "1h")
  void reconcile() {
    var accounts = reconciliation.wrongAccounts();
    var entries = reconciliation.wrongEntries();
    wrong.set(accounts.size() + entries.size());
    if (wrong.get() == 0) {
      LOG.info("All balances are what was posted");
    } else {
      LOG.error("Accounts {} and entries {} do not balance", accounts, entries);
    }
  }
}
