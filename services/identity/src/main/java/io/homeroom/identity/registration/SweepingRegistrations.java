package io.homeroom.identity.registration;

import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.credential.ProviderUnavailable;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes registrations after a day; with their accounts, if they were never confirmed. */
@Component
class SweepingRegistrations {
  private static final Logger LOG = LoggerFactory.getLogger(SweepingRegistrations.class);

  private final RemovingRegistration removing;
  private final Accounts accounts;
  private final RegistrationMetrics metrics;

  SweepingRegistrations(
      RemovingRegistration removing, Accounts accounts, RegistrationMetrics metrics) {
    this.removing = removing;
    this.accounts = accounts;
    this.metrics = metrics;
  }

  @Scheduled(fixedDelayString = "${homeroom.registration.sweep-every:10m}")
  @SchedulerLock(name = "sweep-registrations", lockAtMostFor = "5m")
  void sweep() {
    removing.findOver().forEach(this::sweep);
  }

  private void sweep(Registration over) {
    try {
      if (!over.isConfirmed()) {
        accounts.find(over.person()).ifPresent(accounts::remove);
        metrics.swept();
      }
      removing.remove(over);
    } catch (ProviderUnavailable later) {
      LOG.warn("A registration cannot be swept for now: {}", later.toString());
    }
  }
}
