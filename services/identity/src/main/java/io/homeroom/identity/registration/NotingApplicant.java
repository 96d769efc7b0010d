package io.homeroom.identity.registration;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Step one: what the applicant says is kept, sealed. Whose the address is, is not asked. */
@Component
class NotingApplicant {
  private final Registrations registrations;
  private final Vault vault;
  private final Clock clock;

  NotingApplicant(Registrations registrations, Vault vault, Clock clock) {
    this.registrations = registrations;
    this.vault = vault;
    this.clock = clock;
  }

  @Transactional
  Registration note(Applicant applicant) {
    var family = FamilyId.next();
    var safe = vault.create(family.value());
    return registrations.save(new Registration(applicant, family, safe, clock.instant()));
  }
}
