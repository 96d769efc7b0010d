package io.homeroom.identity.arrival;

import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.sweep.Walk;
import java.time.Clock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes arrivals that came to nothing, with the account of a registration that stopped. */
@Component
class ForgettingArrivals {
  private final RemovingArrival removing;
  private final Accounts accounts;
  private final Clock clock;

  ForgettingArrivals(RemovingArrival removing, Accounts accounts, Clock clock) {
    this.removing = removing;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.arrival.forget-every:5m}", initialDelayString = "1m")
  @SchedulerLock(name = "forget-arrivals", lockAtMostFor = "5m")
  void forget() {
    new Walk<>("arrival", removing::findExpired, arrival -> arrival.id().value(), clock)
        .each(this::forget);
  }

  /** The account first: as long as the arrival is there, it will be tried again. */
  private void forget(Arrival arrival) {
    accounts.find(arrival.person()).ifPresent(accounts::remove);
    removing.remove(arrival);
  }
}
