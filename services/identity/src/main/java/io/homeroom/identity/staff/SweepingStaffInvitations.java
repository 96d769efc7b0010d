package io.homeroom.identity.staff;

import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.credential.ProviderUnavailable;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes invitations that led to nobody, with the account of an attempt that stopped. */
@Component
class SweepingStaffInvitations {
  private static final Logger LOG = LoggerFactory.getLogger(SweepingStaffInvitations.class);

  private final RemovingInvitation removing;
  private final Accounts accounts;

  SweepingStaffInvitations(RemovingInvitation removing, Accounts accounts) {
    this.removing = removing;
    this.accounts = accounts;
  }

  @Scheduled(fixedDelayString = "${homeroom.staff.sweep-every:1h}", initialDelayString = "1m")
  @SchedulerLock(name = "sweep-staff-invitations", lockAtMostFor = "5m")
  void sweep() {
    removing.findVain().forEach(this::sweep);
  }

  private void sweep(KnownInvitation vain) {
    try {
      accounts.find(vain.person()).ifPresent(accounts::remove);
      removing.remove(vain);
    } catch (ProviderUnavailable later) {
      LOG.warn("An invitation cannot be swept for now: {}", later.toString());
    }
  }
}
