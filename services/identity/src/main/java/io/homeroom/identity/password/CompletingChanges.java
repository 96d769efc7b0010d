package io.homeroom.identity.password;

import java.time.Clock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Completes what a crash has left: whether the password is another one, only its owner knows. */
@Component
class CompletingChanges {
  private static final Logger LOG = LoggerFactory.getLogger(CompletingChanges.class);
  private static final Limit BATCH = Limit.of(100);

  private final PasswordChanges changes;
  private final NotingChange noting;
  private final Clock clock;

  CompletingChanges(PasswordChanges changes, NotingChange noting, Clock clock) {
    this.changes = changes;
    this.noting = noting;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.password.complete-every:10s}")
  @SchedulerLock(name = "complete-password-changes", lockAtMostFor = "1m")
  void complete() {
    changes
        .findByBegunAtBefore(clock.instant().minus(PasswordChange.CLAIM), BATCH)
        .forEach(this::complete);
  }

  private void complete(PasswordChange left) {
    try {
      noting.completeLeft(left);
    } catch (PasswordChangeUnderWay takenOver) {
      LOG.info("A password change has been taken over and is not completed here");
    }
  }
}
