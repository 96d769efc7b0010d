package io.homeroom.booking.waitlist;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finds seats that nobody was offered when they came free, since a child was elsewhere then.
 * Several processes may look at once.
 */
@Component
class UnfilledSessions {
  private static final Logger LOG = LoggerFactory.getLogger(UnfilledSessions.class);
  private static final int AT_ONCE = 50;

  private final Turns turns;
  private final Backfilling backfilling;
  private final Clock clock;

  UnfilledSessions(Turns turns, Backfilling backfilling, Clock clock) {
    this.turns = turns;
    this.backfilling = backfilling;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.waitlist.sweep:PT3S}")
  void fill() {
    for (var id : turns.unfilled(clock.instant(), AT_ONCE)) {
      try {
        backfilling.fill(id);
      } catch (RuntimeException failed) {
        LOG.warn("Session {} is left for later", id.value(), failed);
      }
    }
  }
}
