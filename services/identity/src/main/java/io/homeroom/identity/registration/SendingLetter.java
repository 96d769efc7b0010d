package io.homeroom.identity.registration;

import io.homeroom.identity.allowance.MailAllowance;
import io.homeroom.identity.allowance.Occasion;
import io.homeroom.identity.challenge.CodeId;
import io.homeroom.identity.challenge.MailedCode;
import io.homeroom.identity.challenge.OneTimeCodes;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Step three: a mail goes to the address, unless many have gone there lately. */
@Component
class SendingLetter {
  private final Registrations registrations;
  private final Vault vault;
  private final MailAllowance allowance;
  private final OneTimeCodes codes;
  private final Clock clock;

  SendingLetter(
      Registrations registrations,
      Vault vault,
      MailAllowance allowance,
      OneTimeCodes codes,
      Clock clock) {
    this.registrations = registrations;
    this.vault = vault;
    this.allowance = allowance;
    this.codes = codes;
    this.clock = clock;
  }

  /** Until when a code that is sent now is good. */
  @Transactional
  Instant send(RegistrationId id) {
    registrations
        .findAndLock(id)
        .filter(registration -> registration.isOpen(clock.instant()))
        .filter(this::mayBeSent)
        .ifPresent(this::send);
    return clock.instant().plus(MailedCode.VALIDITY);
  }

  private boolean mayBeSent(Registration registration) {
    var email = registration.details(vault.of(registration.family().value())).email();
    return allowance.takeOne(email, Occasion.REGISTRATION);
  }

  private void send(Registration registration) {
    var now = clock.instant();
    registrations.save(registration.send(new MailedCode(CodeId.next(), codes, now), now));
  }
}
