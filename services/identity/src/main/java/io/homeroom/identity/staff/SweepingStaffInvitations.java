package io.homeroom.identity.staff;

import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.sweep.Walk;
import java.time.Clock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes invitations that led to nobody, with the account of an attempt that stopped. */
@Component
class SweepingStaffInvitations {
  private final RemovingInvitation removing;
  private final Accounts accounts;
  private final Clock clock;

  SweepingStaffInvitations(RemovingInvitation removing, Accounts accounts, Clock clock) {
    this.removing = removing;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.staff.sweep-every:1h}", initialDelayString = "1m")
  @SchedulerLock(name = "sweep-staff-invitations", lockAtMostFor = "5m")
  void sweep() {
    new Walk<>("invitation", removing::findVain, vain -> vain.id().value(), clock)
        .each(this::sweep);
  }

  private void sweep(StaffInvitation vain) {
    accounts.find(vain.person()).ifPresent(accounts::remove);
    removing.remove(vain);
  }
}
