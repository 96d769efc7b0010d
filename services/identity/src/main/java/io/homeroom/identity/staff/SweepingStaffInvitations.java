package io.homeroom.identity.staff;

import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.sweep.Walk;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes invitations that led to nobody, with the account of an attempt that stopped. */
@Component
class SweepingStaffInvitations {
  private final RemovingInvitation removing;
  private final Accounts accounts;

  SweepingStaffInvitations(RemovingInvitation removing, Accounts accounts) {
    this.removing = removing;
    this.accounts = accounts;
  }

  @Scheduled(fixedDelayString = "${homeroom.staff.sweep-every:1h}", initialDelayString = "1m")
  @SchedulerLock(name = "sweep-staff-invitations", lockAtMostFor = "5m")
  void sweep() {
    new Walk<>("invitation", removing::findVain, vain -> vain.id().value()).each(this::sweep);
  }

  private void sweep(StaffInvitation vain) {
    accounts.find(vain.person()).ifPresent(accounts::remove);
    removing.remove(vain);
  }
}
