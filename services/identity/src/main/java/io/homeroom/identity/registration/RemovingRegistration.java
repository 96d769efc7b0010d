package io.homeroom.identity.registration;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local steps of removing a registration that was never completed. */
@Component
class RemovingRegistration {
  static final Duration ABANDONED_AFTER = Duration.ofDays(1);
  private static final Limit BATCH = Limit.of(100);

  private final Registrations registrations;
  private final Vault vault;
  private final Clock clock;

  RemovingRegistration(Registrations registrations, Vault vault, Clock clock) {
    this.registrations = registrations;
    this.vault = vault;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  List<PersonId> findAbandoned() {
    var now = clock.instant();
    return registrations.findAbandoned(now.minus(ABANDONED_AFTER), now, BATCH);
  }

  @Transactional
  RegistrationClaim claim(PersonId person) {
    return registrations
        .findAndLock(person)
        .orElseThrow(RegistrationInProgress::new)
        .claimForRemoval(clock.instant());
  }

  @Transactional
  void remove(RegistrationClaim claim) {
    var registration =
        registrations.findAndLock(claim.person()).orElseThrow(RegistrationInProgress::new);
    registration.requireHeld(claim);
    registrations.delete(registration);
    vault.destroy(claim.family().value());
  }
}
