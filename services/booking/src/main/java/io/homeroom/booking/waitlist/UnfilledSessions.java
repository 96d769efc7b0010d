package io.homeroom.booking.waitlist;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finds seats that nobody was offered when they came free, since a child was elsewhere then or its
 * parents did not consent; and lets go who waits for what has begun. Several processes may look at
 * once.
 */
@Component
class UnfilledSessions {
  private static final Logger LOG = LoggerFactory.getLogger(UnfilledSessions.class);
  private static final int AT_ONCE = 50;

  private final Turns turns;
  private final Backfilling backfilling;
  private final Waitlists waitlists;
  private final Clock clock;

  UnfilledSessions(Turns turns, Backfilling backfilling, Waitlists waitlists, Clock clock) {
    this.turns = turns;
    this.waitlists = waitlists;
    this.backfilling = backfilling;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.waitlist.sweep:PT3S}")
  void fill() {
    waitlists.leaveBegun(clock.instant());
    for (var id : turns.unfilled(clock.instant(), AT_ONCE)) {
      try {
        backfilling.fill(id);
      } catch (RuntimeException failed) {
        LOG.warn("Session {} is left for later", id.value(), failed);
      }
    }
  }
}
