package io.homeroom.identity.registration;

import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.sweep.Walk;
import java.time.Clock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes registrations after a day; with their accounts, if they were never confirmed. */
@Component
class SweepingRegistrations {
  private final RemovingRegistration removing;
  private final Accounts accounts;
  private final RegistrationMetrics metrics;
  private final Clock clock;

  SweepingRegistrations(
      RemovingRegistration removing, Accounts accounts, RegistrationMetrics metrics, Clock clock) {
    this.removing = removing;
    this.accounts = accounts;
    this.metrics = metrics;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${homeroom.registration.sweep-every:10m}")
  @SchedulerLock(name = "sweep-registrations", lockAtMostFor = "5m")
  void sweep() {
    new Walk<>("registration", removing::findOver, over -> over.id().value(), clock)
        .each(this::sweep);
  }

  private void sweep(Registration over) {
    if (!over.isConfirmed()) {
      accounts.find(over.person()).ifPresent(accounts::remove);
      metrics.swept();
    }
    removing.remove(over);
  }
}
