package io.homeroom.identity.hours;

import io.homeroom.identity.sweep.Walk;
import java.time.Clock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few seconds whether somebody's hours have closed. Parents set round hours: many close
 * at once, and none waits for the next look, or for one that cannot be closed.
 */
@Component
class WatchingHours {
  private final ClosingHours closing;
  private final Clock clock;

  WatchingHours(ClosingHours closing, Clock clock) {
    this.closing = closing;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.hours.watch-every:5s}")
  @SchedulerLock(name = "watch-hours", lockAtMostFor = "5m")
  void watch() {
    new Walk<>("child", closing::findClosing, hours -> hours.child().value(), clock)
        .each(closing::close);
  }
}
