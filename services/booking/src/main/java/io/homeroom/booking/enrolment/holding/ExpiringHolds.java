package io.homeroom.booking.enrolment.holding;

import io.homeroom.booking.enrolment.BookingId;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Holds and offers end by their time. Several processes may see to that at once. */
@Component
public class ExpiringHolds {
  private static final Logger LOG = LoggerFactory.getLogger(ExpiringHolds.class);
  private static final int AT_ONCE = 200;

  private final HoldsToEnd holds;
  private final ExpiringHold ending;
  private final Clock clock;

  ExpiringHolds(HoldsToEnd holds, ExpiringHold ending, Clock clock) {
    this.holds = holds;
    this.ending = ending;
    this.clock = clock;
  }

  /** How many have ended. It goes on as long as there are more, and some of them end here. */
  @Scheduled(fixedDelayString = "${homeroom.hold.sweep:PT1S}")
  public int expire() {
    var all = 0;
    int found;
    int ended;
    do {
      var over = holds.over(clock.instant(), AT_ONCE);
      found = over.size();
      ended = (int) over.stream().filter(this::ended).count();
      all += ended;
    } while (found >= AT_ONCE && ended > 0);
    return all;
  }

  /**
   * For who needs the seats: waits for what others are ending at this moment, too.
   *
   * @return whether there was anything to end
   */
  boolean makeRoom() {
    var over = holds.over(clock.instant(), AT_ONCE);
    if (!over.isEmpty()) {
      expire();
      over.forEach(ending::awaitEnd);
    }
    return !over.isEmpty();
  }

  private boolean ended(BookingId id) {
    try {
      return ending.end(id);
    } catch (RuntimeException failed) {
      LOG.warn("Booking {} is left for later", id.value(), failed);
      return false;
    }
  }
}
