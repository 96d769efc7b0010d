package io.homeroom.identity.registration;

import io.homeroom.identity.credential.Accounts;
import io.homeroom.identity.credential.ProviderUnavailable;
import io.homeroom.identity.family.PersonId;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes registrations that nobody has resumed for a day, with their accounts. */
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
    removing.findAbandoned().forEach(this::remove);
  }

  private void remove(PersonId person) {
    try {
      var claim = removing.claim(person);
      accounts.find(person).ifPresent(accounts::remove);
      removing.remove(claim);
      metrics.swept();
    } catch (RegistrationInProgress resumed) {
      LOG.info("A registration has been resumed and is not swept");
    } catch (ProviderUnavailable later) {
      LOG.warn("A registration cannot be swept for now: {}", later.toString());
    }
  }
}
