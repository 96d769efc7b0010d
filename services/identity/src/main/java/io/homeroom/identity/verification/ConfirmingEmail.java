package io.homeroom.identity.verification;

import io.homeroom.identity.family.FindingPeople;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.VerifyingEmail;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.letter.LinkUnknown;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class ConfirmingEmail {
  private final EmailVerifications verifications;
  private final FindingPeople people;
  private final VerifyingEmail verifying;
  private final Clock clock;

  ConfirmingEmail(
      EmailVerifications verifications,
      FindingPeople people,
      VerifyingEmail verifying,
      Clock clock) {
    this.verifications = verifications;
    this.people = people;
    this.verifying = verifying;
    this.clock = clock;
  }

  /** Who the link is for, while it is good. Changes nothing. */
  @Transactional(readOnly = true)
  public KnownPerson ask(LinkToken token) {
    var verification = verifications.findByToken(token.hash()).orElseThrow(LinkUnknown::new);
    verification.link().requireOpen(clock.instant());
    return people.withId(verification.person()).orElseThrow(LinkUnknown::new);
  }

  @Transactional
  public KnownPerson confirm(LinkToken token) {
    var verification = verifications.findByTokenAndLock(token.hash()).orElseThrow(LinkUnknown::new);
    verification.confirm(clock.instant());
    verifications.save(verification);
    verifying.verify(verification.person());
    return people.withId(verification.person()).orElseThrow();
  }
}
