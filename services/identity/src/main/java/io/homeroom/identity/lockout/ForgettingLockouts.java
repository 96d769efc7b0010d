package io.homeroom.identity.lockout;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes what nobody has attempted for two days: whoever waits that long tries less often than the
 * locks would let them.
 */
@Component
class ForgettingLockouts {
  private static final Duration KEPT = Duration.ofDays(2);

  private final Lockouts lockouts;
  private final Clock clock;

  ForgettingLockouts(Lockouts lockouts, Clock clock) {
    this.lockouts = lockouts;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.lockout.forget-every:1h}", initialDelayString = "1m")
  @SchedulerLock(name = "forget-lockouts", lockAtMostFor = "10m")
  @Transactional
  void forget() {
    var now = clock.instant();
    lockouts.deleteUnlocked(now.minus(KEPT), now);
  }
}
