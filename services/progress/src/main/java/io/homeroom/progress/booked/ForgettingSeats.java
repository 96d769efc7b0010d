package io.homeroom.progress.booked;

import io.homeroom.platform.families.ChildGone;
import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seats go with their child, and a while after their session. */
@Component
class ForgettingSeats {
  private static final Duration KEPT = Duration.ofDays(30);

  private final Seats seats;
  private final Clock clock;

  ForgettingSeats(Seats seats, Clock clock) {
    this.seats = seats;
    this.clock = clock;
  }

  @EventListener
  @Transactional
  void on(ChildGone event) {
    seats.removeAllOf(event.child().id());
  }

  @Scheduled(cron = "${homeroom.booked.forgetting:0 45 3 * * *}", zone = "UTC")
  @SchedulerLock(name = "forget-seats", lockAtLeastFor = "1m", lockAtMostFor = "1h")
  void forgetPast() {
    seats.removeBegunBefore(clock.instant().minus(KEPT));
  }
}
