package io.homeroom.identity.registration;

import io.homeroom.identity.family.RegisteringFamily;
import io.homeroom.identity.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Step three: the family begins, and the registration is over. */
@Component
class CompletingRegistration {
  private final Registrations registrations;
  private final RegisteringFamily families;
  private final Vault vault;

  CompletingRegistration(Registrations registrations, RegisteringFamily families, Vault vault) {
    this.registrations = registrations;
    this.families = families;
    this.vault = vault;
  }

  @Transactional
  void complete(RegistrationClaim claim) {
    var registration =
        registrations.findAndLock(claim.person()).orElseThrow(RegistrationInProgress::new);
    var parent = registration.complete(claim, vault.of(claim.family().value()));
    registrations.delete(registration);
    families.begin(parent);
  }
}
