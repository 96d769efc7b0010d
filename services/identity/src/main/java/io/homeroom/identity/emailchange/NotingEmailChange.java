package io.homeroom.identity.emailchange;

import io.homeroom.identity.allowance.MailAllowance;
import io.homeroom.identity.allowance.Occasion;
import io.homeroom.identity.challenge.CodeId;
import io.homeroom.identity.challenge.MailedCode;
import io.homeroom.identity.challenge.OneTimeCodes;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.vault.Vault;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does the same for every address. Whose it is, shows when the letter is written. */
@Component
class NotingEmailChange {
  private final EmailChanges changes;
  private final MailAllowance allowance;
  private final OneTimeCodes codes;
  private final Vault vault;
  private final Clock clock;

  NotingEmailChange(
      EmailChanges changes, MailAllowance allowance, OneTimeCodes codes, Vault vault, Clock clock) {
    this.changes = changes;
    this.allowance = allowance;
    this.codes = codes;
    this.vault = vault;
    this.clock = clock;
  }

  @Transactional
  PendingEmailChange note(KnownPerson person, EmailAddress next) {
    var now = clock.instant();
    var change = new EmailChange(person, next, vault.of(person.family().value()), now);
    if (allowance.takeOne(next, Occasion.EMAIL_CHANGE)) {
      change.send(new MailedCode(CodeId.next(), codes, now), now);
    }
    changes.save(change);
    return new PendingEmailChange(change.id().value(), now.plus(MailedCode.VALIDITY));
  }
}
