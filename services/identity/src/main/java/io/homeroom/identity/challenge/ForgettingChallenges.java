package io.homeroom.identity.challenge;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes challenges of yesterday. */
@Component
class ForgettingChallenges {
  private static final Duration KEPT = Duration.ofDays(1);

  private final Challenges challenges;
  private final Clock clock;

  ForgettingChallenges(Challenges challenges, Clock clock) {
    this.challenges = challenges;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.challenge.forget-every:1h}", initialDelayString = "1m")
  @SchedulerLock(name = "forget-challenges", lockAtMostFor = "10m")
  @Transactional
  void forget() {
    challenges.deleteExpiredBefore(clock.instant().minus(KEPT));
  }
}
