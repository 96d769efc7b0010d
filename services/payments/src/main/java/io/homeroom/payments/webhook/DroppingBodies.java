package io.homeroom.payments.webhook;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What was not applied is kept for as long as it may be, after a mend. */
@Component
class DroppingBodies {
  private static final Logger LOG = LoggerFactory.getLogger(DroppingBodies.class);
  private static final Duration KEPT = Duration.ofDays(30);

  private final KeptNotices kept;
  private final Clock clock;

  DroppingBodies(KeptNotices kept, Clock clock) {
    this.kept = kept;
    this.clock = clock;
  }

  @Scheduled(cron = "0 40 3 * * *", zone = "UTC")
  @SchedulerLock(name = "drop-webhook-bodies", lockAtMostFor = "1h")
  void drop() {
    LOG.info("{} bodies of webhooks dropped", kept.dropBodies(clock.instant().minus(KEPT)));
  }
}
