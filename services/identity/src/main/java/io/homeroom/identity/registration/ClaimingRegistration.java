package io.homeroom.identity.registration;

import io.homeroom.identity.family.EmailLookup;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.FindingPeople;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Step one: the address is taken, for a moment. */
@Component
class ClaimingRegistration {
  private final Registrations registrations;
  private final FindingPeople people;
  private final EmailLookup lookup;
  private final Vault vault;
  private final Clock clock;

  ClaimingRegistration(
      Registrations registrations,
      FindingPeople people,
      EmailLookup lookup,
      Vault vault,
      Clock clock) {
    this.registrations = registrations;
    this.people = people;
    this.lookup = lookup;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Claims a new or an abandoned registration.
   *
   * @throws EmailAlreadyRegistered if there is an account
   * @throws RegistrationInProgress if somebody else holds the claim
   */
  @Transactional
  RegistrationClaim claim(Applicant applicant) {
    var email = applicant.details().email();
    var claim =
        registrations
            .findByEmailAndLock(lookup.hashOf(email))
            .map(registration -> resume(registration, applicant))
            .orElseGet(() -> begin(applicant));
    if (people.isTaken(email)) {
      throw new EmailAlreadyRegistered();
    }
    return claim;
  }

  @Transactional
  void renew(RegistrationClaim claim) {
    held(claim).renew(claim, clock.instant());
  }

  @Transactional
  void release(RegistrationClaim claim) {
    held(claim).release(claim, clock.instant());
  }

  private Registration held(RegistrationClaim claim) {
    return registrations.findAndLock(claim.person()).orElseThrow(RegistrationInProgress::new);
  }

  private RegistrationClaim resume(Registration registration, Applicant applicant) {
    var safe = vault.of(registration.family().value());
    return registration.claim(applicant, safe, clock.instant());
  }

  /** Flushed before the question whether the address is taken: who comes first, shows here. */
  private RegistrationClaim begin(Applicant applicant) {
    var family = FamilyId.next();
    var safe = vault.create(family.value());
    var hash = lookup.hashOf(applicant.details().email());
    var now = clock.instant();
    var registration = new Registration(family, hash, applicant.language(), now);
    var claim = registration.claim(applicant, safe, now);
    try {
      registrations.saveAndFlush(registration);
    } catch (DataIntegrityViolationException addressClaimed) {
      throw new RegistrationInProgress();
    }
    return claim;
  }
}
