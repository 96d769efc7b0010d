package io.homeroom.identity.federation;

import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.identity.credential.external.ExternalIdentities;
import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has visitors removed who went away halfway: their codes are good for a minute. */
@Component
class ForgettingVisitors {
  private static final Logger LOG = LoggerFactory.getLogger(ForgettingVisitors.class);
  private static final Duration STAY = Duration.ofMinutes(2);

  private final ExternalIdentities identities;
  private final Clock clock;

  ForgettingVisitors(ExternalIdentities identities, Clock clock) {
    this.identities = identities;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.visitors.forget-every:1m}", initialDelayString = "1m")
  @SchedulerLock(name = "forget-visitors", lockAtMostFor = "1m")
  void forget() {
    try {
      identities.forgetVisitors(clock.instant().minus(STAY));
    } catch (ProviderUnavailable later) {
      LOG.warn("Visitors cannot be forgotten for now: {}", later.toString());
    }
  }
}
