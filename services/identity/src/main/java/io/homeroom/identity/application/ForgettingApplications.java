package io.homeroom.identity.application;

import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes applications that led to nothing, with their keys, half a year after that. */
@Component
class ForgettingApplications {
  static final Duration KEPT = Duration.ofDays(180);
  private static final Limit BATCH = Limit.of(100);

  private final Applications applications;
  private final Vault vault;
  private final Clock clock;

  ForgettingApplications(Applications applications, Vault vault, Clock clock) {
    this.applications = applications;
    this.vault = vault;
    this.clock = clock;
  }

  @Scheduled(
      fixedDelayString = "${homeroom.application.forget-every:1h}",
      initialDelayString = "1m")
  @SchedulerLock(name = "forget-applications", lockAtMostFor = "10m")
  @Transactional
  void forget() {
    var vain =
        applications.findByDecidedAtBeforeAndStateNot(
            clock.instant().minus(KEPT), Application.State.APPROVED, BATCH);
    applications.deleteAllInBatch(vain);
    vain.forEach(application -> vault.destroy(application.id().value()));
  }
}
