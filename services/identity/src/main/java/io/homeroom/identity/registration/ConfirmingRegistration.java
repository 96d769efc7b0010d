package io.homeroom.identity.registration;

import io.homeroom.identity.challenge.CodeRefused;
import io.homeroom.identity.challenge.OneTimeCode;
import io.homeroom.identity.challenge.OneTimeCodes;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.member.RegisteringFamily;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The address is proved: the family begins. Of many right codes at once, one does it. */
@Component
public class ConfirmingRegistration {
  private final Registrations registrations;
  private final RegisteringFamily families;
  private final OneTimeCodes codes;
  private final Vault vault;
  private final Clock clock;

  ConfirmingRegistration(
      Registrations registrations,
      RegisteringFamily families,
      OneTimeCodes codes,
      Vault vault,
      Clock clock) {
    this.registrations = registrations;
    this.families = families;
    this.codes = codes;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Confirms a registration.
   *
   * @return who has been registered by that
   * @throws CodeRefused if the code is not the one, which stays counted
   * @throws io.homeroom.identity.family.rule.EmailAlreadyRegistered if the code is right and the
   *     address has an account
   */
  @Transactional(noRollbackFor = CodeRefused.class)
  public KnownPerson confirm(RegistrationId id, OneTimeCode code) {
    var now = clock.instant();
    var registration = registrations.findAndLock(id).orElseThrow(CodeRefused::new);
    registration.check(code, codes, now);
    var parent = registration.confirm(vault.of(registration.family().value()), now);
    registrations.saveAndFlush(registration);
    return families.begin(parent);
  }
}
