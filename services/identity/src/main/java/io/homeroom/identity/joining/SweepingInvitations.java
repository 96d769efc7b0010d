package io.homeroom.identity.joining;

import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.joining.acceptance.Acceptances;
import io.homeroom.identity.sweep.Walk;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Removes what is over: invitations with their addresses, accounts that became nobody's. */
@Component
class SweepingInvitations {
  static final Duration ACCOUNT_KEPT = Duration.ofHours(1);

  /** So long a link still says what became of it. */
  private static final Duration OVER_KEPT = Duration.ofDays(7);

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
    new Walk<>("account", this::leftBehind, PersonId::value, clock).each(this::remove);
    var before = clock.instant().minus(OVER_KEPT);
    transactions.executeWithoutResult(status -> invitations.deleteOver(before));
  }

  private List<PersonId> leftBehind(UUID last) {
    return acceptances.findLeftBehind(ACCOUNT_KEPT, last);
  }

  private void remove(PersonId nobody) {
    accounts.find(nobody).ifPresent(accounts::remove);
    acceptances.end(nobody);
  }
}
