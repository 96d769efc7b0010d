package io.homeroom.identity.tier;

import io.homeroom.identity.family.rule.FamilyNotFound;
import java.time.Clock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for grants whose time is over. */
@Component
class EndingGrants {
  private static final Limit BATCH = Limit.of(500);

  private final TiersOfFamilies tiers;
  private final GrantingTier granting;
  private final Clock clock;

  EndingGrants(TiersOfFamilies tiers, GrantingTier granting, Clock clock) {
    this.tiers = tiers;
    this.granting = granting;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.tier-grants.end-every:10s}")
  @SchedulerLock(name = "end-tier-grants", lockAtMostFor = "5m")
  void end() {
    for (var family : tiers.findWithLapsedGrant(clock.instant(), BATCH)) {
      try {
        granting.endLapsed(family);
      } catch (FamilyNotFound gone) {
        // The grant has gone with the family.
      }
    }
  }
}
