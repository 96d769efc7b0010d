package io.homeroom.identity.recovery;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes resets of yesterday. */
@Component
class ForgettingResets {
  private static final Duration KEPT = Duration.ofDays(1);

  private final PasswordResets resets;
  private final Clock clock;

  ForgettingResets(PasswordResets resets, Clock clock) {
    this.resets = resets;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.password.forget-every:1h}", initialDelayString = "1m")
  @SchedulerLock(name = "forget-password-resets", lockAtMostFor = "10m")
  @Transactional
  void forget() {
    resets.deleteBefore(clock.instant().minus(KEPT));
  }
}
