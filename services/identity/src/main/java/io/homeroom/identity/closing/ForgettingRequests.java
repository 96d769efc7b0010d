package io.homeroom.identity.closing;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes wishes that nobody can confirm any more. */
@Component
class ForgettingRequests {
  private static final Duration KEPT = ClosingRequest.VALIDITY.multipliedBy(2);

  private final ClosingRequests requests;
  private final Clock clock;

  ForgettingRequests(ClosingRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.closing.forget-every:1h}", initialDelayString = "1m")
  @SchedulerLock(name = "forget-closing-requests", lockAtMostFor = "10m")
  @Transactional
  void forget() {
    requests.deleteBefore(clock.instant().minus(KEPT));
  }
}
