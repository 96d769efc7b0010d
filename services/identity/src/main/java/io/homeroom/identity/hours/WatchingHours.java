package io.homeroom.identity.hours;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few seconds whether somebody's hours have closed. */
@Component
class WatchingHours {
  private final ClosingHours closing;

  WatchingHours(ClosingHours closing) {
    this.closing = closing;
  }

  @Scheduled(fixedDelayString = "${homeroom.hours.watch-every:5s}")
  @SchedulerLock(name = "watch-hours", lockAtMostFor = "30s")
  void watch() {
    closing.findClosing().forEach(closing::close);
  }
}
