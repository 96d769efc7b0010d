package io.homeroom.identity.hours;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few seconds whether somebody's hours have closed. Parents set round hours: many close
 * at once, and none waits for the next look, or for one that cannot be closed.
 */
@Component
class WatchingHours {
  private static final Logger LOG = LoggerFactory.getLogger(WatchingHours.class);
  private final ClosingHours closing;

  WatchingHours(ClosingHours closing) {
    this.closing = closing;
  }

  @Scheduled(fixedDelayString = "${homeroom.hours.watch-every:5s}")
  @SchedulerLock(name = "watch-hours", lockAtMostFor = "5m")
  void watch() {
    var more = true;
    while (more) {
      more = closeSome();
    }
  }

  /** Whether there may be more that can be closed. */
  private boolean closeSome() {
    var found = closing.findClosing();
    var closed = found.stream().filter(this::isClosed).count();
    return found.size() == ClosingHours.AT_ONCE && closed > 0;
  }

  private boolean isClosed(SignInHours hours) {
    try {
      closing.close(hours);
      return true;
    } catch (RuntimeException failed) {
      LOG.error("Hours of child {} are still open", hours.child(), failed);
      return false;
    }
  }
}
