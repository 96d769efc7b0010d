package io.homeroom.identity.emailchange;

import io.homeroom.identity.family.address.ReservedAddresses;
import io.homeroom.identity.letter.MailedLink;
import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes changes that can neither be confirmed nor undone, and what was kept for them. */
@Component
class ForgettingEmailChanges {

  /** A change is confirmed within an hour, if at all. */
  private static final Duration KEPT = MailedLink.VALIDITY.plusDays(1);

  private final EmailChanges changes;
  private final ReservedAddresses reserved;
  private final Clock clock;

  ForgettingEmailChanges(EmailChanges changes, ReservedAddresses reserved, Clock clock) {
    this.changes = changes;
    this.reserved = reserved;
    this.clock = clock;
  }

  @Scheduled(
      fixedDelayString = "${homeroom.email-change.forget-every:1h}",
      initialDelayString = "1m")
  @SchedulerLock(name = "forget-email-changes", lockAtMostFor = "10m")
  @Transactional
  void forget() {
    changes.deleteBefore(clock.instant().minus(KEPT));
    reserved.forgetLapsed();
  }
}
