package io.homeroom.identity.joining;

import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.identity.family.PersonId;
import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Removes what is over: invitations with their addresses, accounts that became nobody's. */
@Component
class SweepingInvitations {
  static final Duration ACCOUNT_KEPT = Duration.ofHours(1);

  /** So long a link still says what became of it. */
  private static final Duration OVER_KEPT = Duration.ofDays(7);

  private static final Logger LOG = LoggerFactory.getLogger(SweepingInvitations.class);

  private final Invitations invitations;
  private final Acceptances acceptances;
  private final Accounts accounts;
  private final TransactionOperations transactions;
  private final Clock clock;

  SweepingInvitations(
      Invitations invitations,
      Acceptances acceptances,
      Accounts accounts,
      TransactionOperations transactions,
      Clock clock) {
    this.invitations = invitations;
    this.acceptances = acceptances;
    this.accounts = accounts;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.joining.sweep-every:10m}", initialDelayString = "1m")
  @SchedulerLock(name = "sweep-invitations", lockAtMostFor = "5m")
  void sweep() {
    acceptances.findLeftBehind(ACCOUNT_KEPT).forEach(this::remove);
    var before = clock.instant().minus(OVER_KEPT);
    transactions.executeWithoutResult(status -> invitations.deleteOver(before));
  }

  private void remove(PersonId nobody) {
    try {
      accounts.find(nobody).ifPresent(accounts::remove);
      acceptances.end(nobody);
    } catch (ProviderUnavailable later) {
      LOG.warn("An account that is nobody's stays for now: {}", later.toString());
    }
  }
}
