package io.homeroom.identity.closure;

import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.family.PersonId;
import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends accounts whose grace is over: noted here, removed at the identity provider, forgotten here.
 * Stopped after any step, the next run goes on from there.
 */
@Component
class EndingAccounts {
  private static final Logger LOG = LoggerFactory.getLogger(EndingAccounts.class);
  private static final Duration KEPT = Duration.ofDays(30);
  private final EndingAccount ending;
  private final Accounts accounts;
  private final Closures closures;
  private final Clock clock;

  EndingAccounts(EndingAccount ending, Accounts accounts, Closures closures, Clock clock) {
    this.ending = ending;
    this.accounts = accounts;
    this.closures = closures;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.closing.end-every:1m}", initialDelayString = "1m")
  @SchedulerLock(name = "end-accounts", lockAtMostFor = "10m")
  void end() {
    closures.findDue(clock.instant()).forEach(this::end);
  }

  /** Removes what only says that there was an account. */
  @Scheduled(fixedDelayString = "${homeroom.closing.forget-every:1h}", initialDelayString = "1m")
  @SchedulerLock(name = "forget-closures", lockAtMostFor = "10m")
  @Transactional
  void forget() {
    closures.deleteOver(clock.instant().minus(KEPT));
  }

  private void end(PersonId person) {
    try {
      if (ending.begin(person)) {
        accounts.find(person).ifPresent(accounts::remove);
        ending.complete(person);
      }
    } catch (RuntimeException later) {
      LOG.warn("The account of {} is not closed yet: {}", person.value(), later.toString());
    }
  }
}
