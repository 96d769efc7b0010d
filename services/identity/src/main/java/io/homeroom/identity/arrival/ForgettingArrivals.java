package io.homeroom.identity.arrival;

import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.credential.ProviderUnavailable;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes arrivals that came to nothing, with the account of a registration that stopped. */
@Component
class ForgettingArrivals {
  private static final Logger LOG = LoggerFactory.getLogger(ForgettingArrivals.class);

  private final RemovingArrival removing;
  private final Accounts accounts;

  ForgettingArrivals(RemovingArrival removing, Accounts accounts) {
    this.removing = removing;
    this.accounts = accounts;
  }

  @Scheduled(fixedDelayString = "${homeroom.arrival.forget-every:5m}", initialDelayString = "1m")
  @SchedulerLock(name = "forget-arrivals", lockAtMostFor = "5m")
  void forget() {
    removing.findExpired().forEach(this::forget);
  }

  /** The account first: as long as the arrival is there, it will be tried again. */
  private void forget(Arrival arrival) {
    try {
      accounts.find(arrival.person()).ifPresent(accounts::remove);
      removing.remove(arrival);
    } catch (ProviderUnavailable later) {
      LOG.warn("An arrival cannot be forgotten for now: {}", later.toString());
    }
  }
}
