package io.homeroom.identity.pin.change;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.pin.PinBeingChanged;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes the accounts of children who have no PIN any more, or whose PIN was never completed. */
@Component
class SweepingPins {
  private static final Logger LOG = LoggerFactory.getLogger(SweepingPins.class);

  private final RemovingPin removing;
  private final Accounts accounts;

  SweepingPins(RemovingPin removing, Accounts accounts) {
    this.removing = removing;
    this.accounts = accounts;
  }

  @Scheduled(fixedDelayString = "${homeroom.pin.sweep-every:1m}", initialDelayString = "1m")
  @SchedulerLock(name = "sweep-pins", lockAtMostFor = "5m")
  void sweep() {
    removing.findLeftBehind().forEach(this::remove);
  }

  private void remove(ChildId child) {
    try {
      var claim = removing.claim(child);
      var account = accounts.find(new PersonId(child.value()));
      removing.renew(claim);
      account.ifPresent(accounts::remove);
      removing.remove(claim);
    } catch (PinBeingChanged again) {
      LOG.info("A child is being given a PIN again, and nothing is swept");
    } catch (ProviderUnavailable later) {
      LOG.warn("The account of a child without a PIN stays for now: {}", later.toString());
    }
  }
}
