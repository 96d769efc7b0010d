package io.homeroom.identity.toldtier;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells what a crash, or somebody who was away, has left due. */
@Component
class RepeatingTelling {
  private final ToldTiers told;
  private final TellingTier telling;

  RepeatingTelling(ToldTiers told, TellingTier telling) {
    this.told = told;
    this.telling = telling;
  }

  @Scheduled(fixedDelayString = "${homeroom.told-tier.repeat-every:1s}")
  @SchedulerLock(name = "tell-tiers", lockAtMostFor = "2m")
  void repeat() {
    told.due().forEach(telling::tell);
  }
}
